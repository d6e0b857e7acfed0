import type { Partner } from '../../contract/partner.ts';
import { addressBelowName, placeForLetters } from '../partner/postal-address.ts';

/** Where a letter to a partner goes, and whom it is for. */
export interface LetterAddress {
  /** At most six, none of them empty, the place last (DIN 5008). */
  readonly lines: readonly string[];
  /** The person that the letter is for; empty where nobody is named. */
  readonly person: string;
  readonly addition: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const mostLines = 6;
/** What fits into the address window in 11 pt; a longer name goes on in the next line. */
const lineLength = 45;

function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const fits = last !== undefined && (lines.length === most || `${last} ${word}`.length <= lineLength);
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The address of a partner's first visible place that a letter reaches; null where there is none. */
export function letterAddress(partner: Partner): LetterAddress | null {
  const { name, contacts } = partner;
  const place = placeForLetters(partner);
  if (place === null) return null;
  const parts = {
    person: oneLine(contacts.find(({ type }) => type === 'person')?.name ?? ''),
    addition: oneLine(place.addition),
    street: oneLine(place.street),
    postcode: oneLine(place.postcode),
    city: oneLine(place.city),
  };
  const below = [...(parts.person === '' ? [] : [parts.person]), ...addressBelowName(parts)];
  return { ...parts, lines: [...broken(oneLine(name), mostLines - below.length), ...below] };
}
