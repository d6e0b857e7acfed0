import type { ContactListEntries } from '../../../contract/contact-list.ts';
import { letterAddress } from '../../../domain/hand-out/letter-address.ts';
import { mailAddresses, mailPortions } from '../../../domain/hand-out/mail-portions.ts';
import { datesOf } from '../../../domain/hand-out/offer-dates.ts';
import type { exports } from '../../messages/de/exports.ts';
import type { Purpose } from './purpose.ts';

/** What a file will hold, and a sentence for everything that it will not. */
export interface Contents {
  readonly held: string;
  readonly missing: readonly string[];
  /** Nothing that this purpose could use is there. */
  readonly isEmpty: boolean;
}

type Words = typeof exports;

function forPurpose(
  { partners }: ContactListEntries,
  purpose: Purpose,
  words: Words,
  today: string,
): readonly [count: number, held: string, missing: number, sentence: (count: number) => string] {
  if (purpose === 'letters') {
    const letters = partners.filter((partner) => letterAddress(partner) !== null).length;
    return [letters, words.letters(letters), partners.length - letters, words.noAddress];
  }
  if (purpose === 'bcc') {
    const addresses = mailAddresses(partners);
    const without = partners.filter((partner) => mailAddresses([partner]).length === 0).length;
    const held = words.addresses(addresses.length, mailPortions(addresses).length);
    return [addresses.length, held, without, words.noMail];
  }
  if (purpose === 'calendar') {
    const offers = partners.flatMap((partner) => partner.offers);
    const dated = offers.filter((offer) => datesOf(offer, today) !== null).length;
    return [dated, words.offers(dated), offers.length - dated, words.noTimes];
  }
  return [partners.length, words.partners(partners.length), 0, words.noAddress];
}

/** What a file for this purpose will hold of these entries. */
export function contentsOf(
  entries: ContactListEntries,
  purpose: Purpose,
  words: Words,
  today: string,
): Contents {
  const [count, held, missing, sentence] = forPurpose(entries, purpose, words, today);
  const { partners, details } = entries.leftOut;
  return {
    held,
    missing: [
      ...(partners.length > 0 ? [words.hiddenPartners(partners.length)] : []),
      ...(details > 0 ? [words.hiddenDetails(details)] : []),
      ...(missing > 0 ? [sentence(missing)] : []),
    ],
    isEmpty: count === 0,
  };
}
