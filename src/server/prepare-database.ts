import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import type { City } from './cities/city.ts';
import type { Connection } from './db/connect.ts';
import type { Database } from './db/database.ts';
import { explainConnectionError } from './db/explain-connection-error.ts';
import { applyMigrations } from './db/migrate.ts';
import { migrationConnection } from './db/migration-connection.ts';
import { readMigrationFiles } from './db/migration-files.ts';
import { ensureEntries } from './services/partner/rebuild-entries.ts';

/**
 * Brings the database up to this version of the program and its city, and, if it was empty, lets `seed` fill it. All
 * in one transaction: after a crash it is either what it was or complete. Throws an ExplainedError.
 */
export async function prepareDatabase(
  { address }: Pick<Connection, 'address'>,
  city: City,
  seed: ((db: Database) => Promise<void>) | null = null,
): Promise<void> {
  const files = await readMigrationFiles();
  // Not from the pool: its queries have a time limit, these have none.
  const client = new Client(address());
  client.on('error', () => undefined);
  try {
    await client.connect();
    await drizzle({ client }).transaction(async (db) => {
      const { wasEmpty } = await applyMigrations(migrationConnection(client), files);
      await ensureEntries(db, city);
      if (wasEmpty && seed) await seed(db);
    });
  } catch (error) {
    throw explainConnectionError(
      error instanceof Error && error.cause instanceof Error ? error.cause : error,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
