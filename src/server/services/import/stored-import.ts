import { and, eq, lt, sql } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { spreadsheetImport } from '../../db/import-schema.ts';
import { isId } from '../is-id.ts';
import { Refusal, VersionConflict } from '../service-error.ts';

export type StoredImport = typeof spreadsheetImport.$inferSelect;

/** A file that was handed in. @throws Refusal `not-found` */
export async function loadImport(connection: Connection, id: string): Promise<StoredImport> {
  if (!isId(id)) throw new Refusal('not-found');
  const [row] = await connection.select().from(spreadsheetImport).where(eq(spreadsheetImport.id, id));
  if (row === undefined) throw new Refusal('not-found');
  return row;
}

/** The same in the version that somebody saw. @throws VersionConflict where it is another by now. */
export async function loadImportAs(
  connection: Connection,
  id: string,
  version: number,
): Promise<StoredImport> {
  const stored = await loadImport(connection, id);
  if (stored.version !== version) throw new VersionConflict(id);
  return stored;
}

/** Writes the next state of an import. @throws VersionConflict where somebody else did meanwhile. */
export async function noteImport(
  connection: Connection,
  { id, version }: Pick<StoredImport, 'id' | 'version'>,
  changed: Partial<StoredImport>,
): Promise<void> {
  const noted = await connection
    .update(spreadsheetImport)
    .set({ ...changed, version: sql`${spreadsheetImport.version} + 1` })
    .where(and(eq(spreadsheetImport.id, id), eq(spreadsheetImport.version, version)))
    .returning({ id: spreadsheetImport.id });
  if (noted.length === 0) throw new VersionConflict(id);
}

/** What was handed in longer ago than this is deleted: it holds personal data. */
const keptFor = sql`interval '30 days'`;

/** Deletes what was handed in too long ago. */
export async function pruneImports(connection: Connection): Promise<void> {
  await connection.delete(spreadsheetImport).where(lt(spreadsheetImport.createdAt, sql`now() - ${keptFor}`));
}
