import type { Partner } from '../../../contract/partner.ts';
import { sha256 } from '../../digest.ts';

/** What may change without anything on paper being wrong. */
const unprinted: ReadonlySet<string> = new Set([
  'confirmedAt',
  'confirmedBy',
  'hoursConfirmedAt',
  'hoursConfirmedBy',
  'key',
  'level',
]);

const printedPart = (name: string, value: unknown): unknown => (unprinted.has(name) ? undefined : value);

/** By slug, a hash of what each entry says: the same as long as nothing that is printed has changed. */
export async function fingerprints(partners: readonly Partner[]): Promise<Record<string, string>> {
  const pairs = partners.map(
    async (partner) => [partner.slug, await sha256(JSON.stringify(partner, printedPart))] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}
