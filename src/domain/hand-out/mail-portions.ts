import type { Partner } from '../../contract/partner.ts';

/**
 * Mail servers refuse a message to too many people: hosters and mail services draw the line between 30 and 500, most
 * of them at 50 or above. And some mail programs cut what is pasted into a field of addresses after 2,000 characters.
 */
export const mostInPortion = 50;
export const longestPortion = 2_000;

/** What a list of addresses can be pasted with: nothing that separates or quotes them. */
const plainAddress = /^[^\s;,<>"()[\]\\:@]+@[^\s;,<>"()[\]\\:@]+$/;

/** Every e-mail address of these entries, each once, in their order. */
export function mailAddresses(partners: readonly Partner[]): string[] {
  const points = partners.flatMap(({ contacts }) => contacts).flatMap((contact) => contact.points);
  const addresses = points.filter(({ type }) => type === 'email').map(({ value }) => value.trim());
  const known = new Map<string, string>();
  for (const address of addresses.filter((each) => plainAddress.test(each)))
    if (!known.has(address.toLowerCase())) known.set(address.toLowerCase(), address);
  return [...known.values()];
}

/** Addresses in portions that a mail program takes as recipients, and a mail server as one message. */
export function mailPortions(addresses: readonly string[]): string[][] {
  const portions: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const address of addresses) {
    const portion = portions.at(-1) ?? [];
    if (portion.length === mostInPortion || length + address.length + 2 > longestPortion) {
      portions.push([address]);
      length = address.length;
    } else {
      portion.push(address);
      length += address.length + 2;
    }
  }
  return portions;
}
