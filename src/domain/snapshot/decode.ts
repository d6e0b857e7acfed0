import type { DirectorySnapshot } from '../../contract/directory.ts';
import type { DirectoryEntry } from '../../contract/entry.ts';
import { slugOf } from '../text/slug.ts';

const millisecondsPerDay = 86_400_000;

/** A snapshot that does not hold together: cut off, from another version, or tampered with. Says what does not fit. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

function dateOf(dayNumber: number): string | null {
  return dayNumber === 0 ? null : new Date((dayNumber - 1) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Reads a flattened column from front to back. */
function reader<Value>(column: readonly Value[]) {
  let at = 0;
  return {
    next(): Value {
      const value = column[at++];
      if (value === undefined) throw new SnapshotError('column');
      return value;
    },
    take(count: number): Value[] {
      const values = column.slice(at, at + count);
      if (values.length !== count) throw new SnapshotError('column');
      at += count;
      return values;
    },
  };
}

type Columns = DirectorySnapshot['columns'];
type Reader<Column> = Column extends readonly (infer Value)[] ? ReturnType<typeof reader<Value>> : never;

function readers(columns: Columns) {
  const entries = Object.entries(columns).map(([name, column]) => [name, reader<string | number>(column)]);
  return Object.fromEntries(entries) as { [Name in keyof Columns]: Reader<Columns[Name]> };
}

/**
 * Unpacks the entries of a snapshot, in its order.
 * @throws SnapshotError where the columns do not fit each other or the format is not this one.
 */
export function decodeSnapshot(snapshot: DirectorySnapshot): DirectoryEntry[] {
  if (snapshot.format !== 2) throw new SnapshotError('format');
  const { ids } = snapshot;
  const read = readers(snapshot.columns);
  const id = (index: number): string => {
    const known = ids[index];
    if (known === undefined) throw new SnapshotError('id');
    return known;
  };
  const optional = (index: number) => (index === 0 ? null : id(index - 1));
  const location = () => ({
    district: id(read.locationDistrict.next()),
    quarter: optional(read.locationQuarter.next()),
    street: read.locationStreet.next(),
    postcode: read.locationPostcode.next(),
  });
  const entry = (): DirectoryEntry => {
    const slug = read.slug.next();
    const name = read.name.next();
    const phones = read.phones.take(read.phoneCounts.next());
    return {
      slug: slug === '' ? slugOf(name) : slug,
      name,
      shortName: read.shortName.next() || null,
      kind: id(read.kind.next()),
      umbrella: optional(read.umbrella.next()),
      summary: read.summary.next(),
      fields: read.fields.take(read.fieldCounts.next()).map(id),
      targetGroups: read.targetGroups.take(read.targetGroupCounts.next()).map(id),
      languages: read.languages.take(read.languageCounts.next()).map(id),
      citywide: read.citywide.next() === 1,
      serves: read.serves.take(read.servesCounts.next()).map(id),
      locations: Array.from({ length: read.locationCounts.next() }, location),
      offers: read.offers.take(read.offerCounts.next()),
      contacts: read.contacts.take(read.contactCounts.next()),
      phones,
      phonesConfirmedAt: read.phonesConfirmedAt.take(phones.length).map(dateOf),
      emails: read.emails.take(read.emailCounts.next()),
      confirmedAt: dateOf(read.confirmedAt.next()),
    };
  };
  return Array.from({ length: snapshot.count }, entry);
}
