import type { PartnerRecord } from './record.ts';

/** Gives every part that has no key (an empty one) the lowest number that is free among its siblings. */
export function withKeys<Part extends { readonly key: string }>(parts: readonly Part[]): Part[] {
  const taken = new Set(parts.map(({ key }) => key));
  let next = 1;
  const free = () => {
    while (taken.has(String(next))) next += 1;
    taken.add(String(next));
    return String(next);
  };
  return parts.map((part) => ((part.key ?? '') === '' ? { ...part, key: free() } : part));
}

/** A record whose parts can all be told from one another for as long as they exist. */
export const keyedRecord = (record: PartnerRecord): PartnerRecord => ({
  ...record,
  locations: withKeys(record.locations),
  contacts: withKeys(record.contacts).map((contact) => ({ ...contact, points: withKeys(contact.points) })),
  offers: withKeys(record.offers),
});
