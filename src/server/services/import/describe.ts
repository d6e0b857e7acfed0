import { desc } from 'drizzle-orm';
import type { ForeignTable, ListedImport, TableImport } from '../../../contract/table-import.ts';
import type { City } from '../../cities/city.ts';
import { vocabularyOf } from '../../cities/vocabulary.ts';
import type { Connection } from '../../db/database.ts';
import { spreadsheetImport } from '../../db/import-schema.ts';
import { namesOf } from '../people/names.ts';
import { currentChanges } from './current-changes.ts';
import { describeTable } from './foreign/describe-table.ts';
import { guessMapping } from './foreign/guess-mapping.ts';
import { savedMappings } from './foreign/profiles.ts';
import { toldOutcome } from './outcome.ts';
import { loadImport, type StoredImport } from './stored-import.ts';

type Head = Pick<
  StoredImport,
  'id' | 'state' | 'source' | 'fileName' | 'createdAt' | 'createdBy' | 'decidedAt' | 'decidedBy'
>;

const listed = (row: Head, nameOf: (id: string) => string): ListedImport => ({
  id: row.id,
  state: row.state,
  source: row.source,
  fileName: row.fileName,
  createdAt: row.createdAt.toISOString(),
  createdBy: nameOf(row.createdBy),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy === null ? null : nameOf(row.decidedBy),
});

/** The files that were handed in, the latest first. */
export async function listImports(connection: Connection): Promise<{ imports: ListedImport[] }> {
  const { id, state, source, fileName, createdAt, createdBy, decidedAt, decidedBy } = spreadsheetImport;
  const rows = await connection
    .select({ id, state, source, fileName, createdAt, createdBy, decidedAt, decidedBy })
    .from(spreadsheetImport)
    .orderBy(desc(createdAt))
    .limit(100);
  const nameOf = await namesOf(
    connection,
    rows.flatMap((row) => [row.createdBy, row.decidedBy]),
  );
  return { imports: rows.map((row) => listed(row, nameOf)) };
}

/** The table with what its columns were said to be, else with what they seem to be. */
async function tableOf(
  connection: Connection,
  { cells, mapping, fileName }: StoredImport,
  city: City,
): Promise<ForeignTable | null> {
  if (cells === null) return null;
  if (mapping !== null) return describeTable(cells, mapping, null);
  const guess = guessMapping(cells, vocabularyOf(city, false), await savedMappings(connection), fileName);
  return describeTable(cells, guess.mapping, guess.remembered);
}

/** A file that was handed in: what it would change by now, or what it has changed. */
export async function describeImport(connection: Connection, id: string, city: City): Promise<TableImport> {
  const stored = await loadImport(connection, id);
  const nameOf = await namesOf(connection, [stored.createdBy, stored.decidedBy]);
  const { plan, state, outcome } = stored;
  const current = state === 'planned' ? await currentChanges(connection, plan.entries) : [];
  // What stands there already is no change any more.
  const open = current.filter(({ changes }) => changes.length > 0);
  return {
    ...listed(stored, nameOf),
    version: stored.version,
    rows: plan.rows,
    unchanged: plan.unchanged + current.length - open.length,
    entries: open.map(({ planned, stored: now, changes }) => ({
      id: planned.id,
      kind: now === null ? 'new' : 'changed',
      slug: now?.record.slug ?? null,
      name: now?.record.name ?? planned.name,
      row: planned.row,
      basedOn: planned.basedOn,
      entryVersion: now?.version ?? null,
      changes: [...changes],
      duplicates: planned.duplicates,
    })),
    problems: [...plan.problems],
    table: state === 'applied' || state === 'undone' ? null : await tableOf(connection, stored, city),
    outcome: outcome === null ? null : toldOutcome(outcome),
  };
}
