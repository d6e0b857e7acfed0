import type { DirectoryEntry } from '../../contract/entry.ts';
import { digitsOf } from '../telephone.ts';
import { fold } from '../text/fold.ts';

/** What search reads of one entry, folded. Each text starts with a space, so that `' ' + needle` means a word start. */
export interface SearchTexts {
  readonly shortNameText: string;
  readonly nameText: string;
  readonly searchText: string;
  readonly searchDigits: string;
}

/** A text in which needles are looked for: folded plainly, then those words that fold differently with digraphs. */
export function haystack(text: string): string {
  const { plain, digraph } = fold(text);
  if (plain === '') return '';
  if (plain === digraph) return ` ${plain}`;
  const plainWords = plain.split(' ');
  const others = digraph.split(' ').filter((word, at) => word !== plainWords[at]);
  return ` ${plain} ${others.join(' ')}`;
}

/** The search texts of an entry; the server stores them, the browser computes them: the same code for both. */
export function searchTexts(entry: DirectoryEntry): SearchTexts {
  const name = entry.shortName === null ? entry.name : `${entry.name} ${entry.shortName}`;
  const addresses = entry.locations.map((location) => `${location.street} ${location.postcode}`);
  const all = [name, entry.summary, ...entry.offers, ...entry.contacts, ...addresses, ...entry.emails];
  return {
    shortNameText: haystack(entry.shortName ?? ''),
    nameText: haystack(name),
    searchText: haystack(all.join(' ')),
    searchDigits: entry.phones.length === 0 ? '' : ` ${entry.phones.map(digitsOf).join(' ')}`,
  };
}
