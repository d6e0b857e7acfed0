import type { TableImport } from '../../../contract/table-import.ts';
import type { City } from '../../cities/city.ts';
import { vocabularyOf } from '../../cities/vocabulary.ts';
import type { Connection, Database } from '../../db/database.ts';
import { spreadsheetImport } from '../../db/import-schema.ts';
import type { FileProblem } from '../../files/check-workbook.ts';
import type { RawSheet } from '../../files/raw-sheet.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { RunTask } from '../../worker/run-task.ts';
import { TaskCutShort } from '../../worker/task-cut-short.ts';
import { personOf } from '../editing/open-entry.ts';
import { revisionsOf } from '../history/load-revisions.ts';
import { entriesNamed } from '../partner/entries-named.ts';
import { Refusal } from '../service-error.ts';
import { describeImport } from './describe.ts';
import { duplicateFinder } from './foreign/duplicates.ts';
import { type FoundWorkbook, foundWorkbook } from './found-tables.ts';
import { type ImportPlan, nothingPlanned } from './plan.ts';
import { basesOf, planWorkbook } from './plan-workbook.ts';
import { pruneImports } from './stored-import.ts';

/** More text than that in a table that has to wait for its mapping is none of a directory. */
const mostText = 40_000_000;

/** As many as can be taken over at once; one more row has the headings. */
const mostEntries = 20_000;

const isTooLong = ({ rows }: RawSheet): boolean =>
  rows.filter((row) => row.some((cell) => cell.trim() !== '')).length > mostEntries + 1;

const textIn = (sheets: readonly RawSheet[]): number =>
  sheets.reduce(
    (sum, { rows }) => rows.reduce((all, row) => row.reduce((n, cell) => n + cell.length, all), sum),
    0,
  );

async function planOf(connection: Connection, found: FoundWorkbook, city: City): Promise<ImportPlan> {
  const bases = basesOf(found);
  // Those whose rows are gone are told by their names.
  const stored = await entriesNamed(connection, [
    ...bases.map(({ slug }) => slug),
    ...(found.facts?.entries.keys() ?? []),
  ]);
  const revision = await revisionsOf(
    connection,
    bases.flatMap(({ slug, version }) => {
      const id = stored.get(slug)?.id;
      return id === undefined || version === null ? [] : [{ partnerId: id, version }];
    }),
  );
  const words = { vocabulary: vocabularyOf(city, false), language: found.language };
  // Only new rows are looked for in the whole directory.
  const hasNew = (found.tables.get('partners') ?? []).length > bases.length;
  const duplicatesOf = hasNew ? await duplicateFinder(connection) : () => [];
  return planWorkbook(found, { words, city, stored, revision, duplicatesOf });
}

const refused = (reason: FileProblem) => new Refusal('invalid-body', [{ name: 'file', reason }]);

/** What stands in a file. A file that makes its reader die, or takes it too long, is one that cannot be read. */
async function sheetsOf(bytes: Uint8Array, runTask: RunTask): Promise<readonly RawSheet[]> {
  const read = await runTask('readTables', bytes).catch((error: unknown) => {
    if (error instanceof TaskCutShort) return { problem: 'fileUnreadable' as const };
    throw error;
  });
  if ('problem' in read) throw refused(read.problem);
  return read.sheets;
}

interface Installation {
  readonly db: Database;
  readonly city: City;
  readonly runTask: RunTask;
}

/**
 * Looks at a file that is handed in: a workbook of ours is held against the directory at once, another table waits
 * until somebody says what its columns are. Nothing of the directory is changed.
 * @throws Refusal `invalid-body` where the file cannot be read.
 */
export async function createImport(
  { db, city, runTask }: Installation,
  file: { readonly name: string; readonly bytes: Uint8Array },
  viewer: Viewer,
): Promise<TableImport> {
  const sheets = await sheetsOf(file.bytes, runTask);
  const found = foundWorkbook(sheets);
  if (found === null && (textIn(sheets) > mostText || sheets.some(isTooLong))) throw refused('fileTooLarge');
  const row = {
    fileName: file.name,
    createdBy: personOf(viewer).id,
    ...(found === null
      ? { state: 'mapping' as const, source: 'table' as const, plan: nothingPlanned, cells: sheets }
      : { state: 'planned' as const, source: 'workbook' as const, plan: await planOf(db, found, city) }),
  };
  await pruneImports(db);
  const [made] = await db.insert(spreadsheetImport).values(row).returning({ id: spreadsheetImport.id });
  if (made === undefined) throw new Error('the import is gone');
  return describeImport(db, made.id, city);
}
