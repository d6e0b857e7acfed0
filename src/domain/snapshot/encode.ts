import type { DirectorySnapshot } from '../../contract/directory.ts';
import type { DirectoryEntry } from '../../contract/entry.ts';
import { slugOf } from '../text/slug.ts';

type Columns = DirectorySnapshot['columns'];

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01 plus one, so that 0 is free for „never“. */
const dayNumber = (date: string | null): number =>
  date === null ? 0 : Date.parse(date) / millisecondsPerDay + 1;

/** Gives each id a small number, in the order of first appearance. */
function dictionary() {
  const numbers = new Map<string, number>();
  const indexOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  return { indexOf, ids: () => [...numbers.keys()] };
}

/**
 * Packs entries into the column format of the wire.
 * @param entries already reduced to one access level.
 * @param version the directory's version that they belong to.
 */
export function encodeSnapshot(entries: readonly DirectoryEntry[], version: number): DirectorySnapshot {
  const { indexOf, ids } = dictionary();
  const optional = (id: string | null) => (id === null ? 0 : indexOf(id) + 1);
  const each = <Value>(pick: (entry: DirectoryEntry) => Value): Value[] => entries.map(pick);
  const all = <Value>(pick: (entry: DirectoryEntry) => readonly Value[]): Value[] => entries.flatMap(pick);
  const allIds = (pick: (entry: DirectoryEntry) => readonly string[]) => all(pick).map(indexOf);
  const locations = all((entry) => entry.locations);
  const columns: Columns = {
    slug: each((entry) => (entry.slug === slugOf(entry.name) ? '' : entry.slug)),
    name: each((entry) => entry.name),
    shortName: each((entry) => entry.shortName ?? ''),
    kind: each((entry) => indexOf(entry.kind)),
    umbrella: each((entry) => optional(entry.umbrella)),
    summary: each((entry) => entry.summary),
    fields: allIds((entry) => entry.fields),
    fieldCounts: each((entry) => entry.fields.length),
    targetGroups: allIds((entry) => entry.targetGroups),
    targetGroupCounts: each((entry) => entry.targetGroups.length),
    languages: allIds((entry) => entry.languages),
    languageCounts: each((entry) => entry.languages.length),
    citywide: each((entry) => (entry.citywide ? 1 : 0)),
    serves: allIds((entry) => entry.serves),
    servesCounts: each((entry) => entry.serves.length),
    locationCounts: each((entry) => entry.locations.length),
    locationDistrict: locations.map((location) => indexOf(location.district)),
    locationQuarter: locations.map((location) => optional(location.quarter)),
    locationStreet: locations.map((location) => location.street),
    locationPostcode: locations.map((location) => location.postcode),
    offers: all((entry) => entry.offers),
    offerCounts: each((entry) => entry.offers.length),
    contacts: all((entry) => entry.contacts),
    contactCounts: each((entry) => entry.contacts.length),
    phones: all((entry) => entry.phones),
    phoneCounts: each((entry) => entry.phones.length),
    phonesConfirmedAt: all((entry) => entry.phonesConfirmedAt).map(dayNumber),
    emails: all((entry) => entry.emails),
    emailCounts: each((entry) => entry.emails.length),
    confirmedAt: each((entry) => dayNumber(entry.confirmedAt)),
  };
  return { format: 2, version, count: entries.length, ids: ids(), columns };
}
