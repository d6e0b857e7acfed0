import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import { dice } from '../stage/dice.ts';

const textsOf = ({ name, summary, offers, contacts, locations }: DirectoryEntry) =>
  [name, summary, ...offers, ...contacts, ...locations.map(({ street }) => street)].join(' ');

/**
 * The same entries with every word of their texts drawn by lot from all words of the network, and every figure of
 * their numbers rolled: more varied than people write, so what it weighs is an upper bound. The generator repeats
 * itself where real partners would not.
 */
export function withVariedTexts(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  const random = dice();
  const known = entries.flatMap((entry) => textsOf(entry).match(/\p{L}+/gu) ?? []);
  const words = [...new Set(known)];
  const word = () => words[Math.floor(random() * words.length)] ?? 'Beratung';
  const figure = () => String(Math.floor(random() * 10));
  const redrawn = (text: string) => text.replace(/\p{L}+/gu, word).replace(/\d/g, figure);
  return entries.map((entry) => ({
    ...entry,
    name: redrawn(entry.name),
    summary: redrawn(entry.summary),
    offers: entry.offers.map(redrawn),
    contacts: entry.contacts.map(redrawn),
    phones: entry.phones.map((phone) => phone.replace(/\d/g, figure)),
    emails: entry.emails.map((email) => email.replace(/[\p{L}\d]+(?=[-.@])/gu, word).toLowerCase()),
    locations: entry.locations.map((location) => ({ ...location, street: redrawn(location.street) })),
  }));
}
