import { eq } from 'drizzle-orm';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import type { ImportedEntry } from '../../../../contract/table-import.ts';
import { digitsOf } from '../../../../domain/telephone.ts';
import { fold } from '../../../../domain/text/fold.ts';
import type { Connection } from '../../../db/database.ts';
import { directoryEntry } from '../../../db/schema.ts';

type Duplicate = ImportedEntry['duplicates'][number];
type Because = Duplicate['because'];

const mostNamed = 3;

interface NamedRow {
  readonly number: number;
  readonly name: string;
}

/** Finds the other rows of a file that have the same name. */
export function sameNamesIn(rows: readonly NamedRow[]): (row: NamedRow) => Duplicate[] {
  const folded = ({ name }: NamedRow) => fold(name).digraph;
  const byName = Map.groupBy(rows, folded);
  return (row) =>
    (byName.get(folded(row)) ?? [])
      .filter(({ number }) => number !== row.number)
      .slice(0, mostNamed)
      .map(({ number, name }) => ({ row: number, name, because: 'name' }));
}

/** Finds entries that share a name, a telephone number or an e-mail address. */
export type FindDuplicates = (content: EntryContent) => Duplicate[];

/** Reads the directory once; what finds duplicates in it. */
export async function duplicateFinder(connection: Connection): Promise<FindDuplicates> {
  const rows = await connection
    .select({ entry: directoryEntry.entry })
    .from(directoryEntry)
    .where(eq(directoryEntry.level, 'team'));
  const known = new Map<string, { slug: string; name: string }[]>();
  const note = (because: Because, value: string, entry: { slug: string; name: string }) => {
    if (value === '') return;
    const at = `${because} ${value}`;
    known.set(at, [...(known.get(at) ?? []), { slug: entry.slug, name: entry.name }]);
  };
  for (const { entry } of rows) {
    note('name', fold(entry.name).digraph, entry);
    for (const phone of entry.phones) note('phone', digitsOf(phone), entry);
    for (const email of entry.emails) note('email', email.toLowerCase(), entry);
  }
  return (content) => {
    const points = content.contacts.flatMap((contact) => contact.points);
    const asked: [Because, string][] = [
      ['name', fold(content.name).digraph],
      ...points.flatMap(({ type, value }): [Because, string][] =>
        type === 'email'
          ? [['email', value.toLowerCase()]]
          : type === 'phone'
            ? [['phone', digitsOf(value)]]
            : [],
      ),
    ];
    const found = asked.flatMap(([because, value]) =>
      (known.get(`${because} ${value}`) ?? []).map((entry) => ({ ...entry, because })),
    );
    const first = found.filter(({ slug }, at) => found.findIndex((each) => each.slug === slug) === at);
    return first.slice(0, mostNamed);
  };
}
