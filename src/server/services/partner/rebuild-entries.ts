import { sql } from 'drizzle-orm';
import type { City } from '../../cities/city.ts';
import { type Connection, type Database, rowsOf } from '../../db/database.ts';
import { insertRows } from '../../db/insert-rows.ts';
import * as schema from '../../db/schema.ts';
import { loadAllPartners } from './load.ts';
import { entryRows } from './rows.ts';

/** Raise it when what `entryRows` makes of a partner changes: folding, projection, sort keys. */
const entryFormat = 2;

/** The rules by which directory entries are made: ours, and the order of the city's districts. */
const rulesFor = (city: Pick<City, 'districts'>): string =>
  JSON.stringify([
    entryFormat,
    city.districts.map(({ id, quarters }) => [id, quarters.map((quarter) => quarter.id)]),
  ]);

async function rebuild(connection: Connection, city: City): Promise<void> {
  await connection.delete(schema.directoryEntry);
  for await (const batch of loadAllPartners(connection)) {
    await insertRows(
      connection,
      schema.directoryEntry,
      batch.flatMap(({ id, record }) => entryRows(id, record, city)),
    );
  }
  await rowsOf(connection, sql`select pg_notify('directory_changed', '')`);
}

/**
 * Makes the directory entries anew where they were made by other rules than today's: after an update of the software
 * or a change of the city's districts. Instances that start together do it once.
 * @returns whether anything was done.
 */
export async function ensureEntries(db: Database, city: City): Promise<boolean> {
  const rules = rulesFor(city);
  return db.transaction(async (connection) => {
    const [row] = await rowsOf<{ entry_rules: string | null }>(
      connection,
      sql`select entry_rules from installation for update`,
    );
    if (row?.entry_rules === rules) return false;
    await rowsOf(
      connection,
      sql`update installation set entry_rules = ${rules}, directory_version = directory_version + 1`,
    );
    await rebuild(connection, city);
    return true;
  });
}
