import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import type { Connection } from './connect.ts';
import type { Database } from './database.ts';
import { explainConnectionError } from './explain-connection-error.ts';
import { applyMigrations } from './migrate.ts';
import { migrationConnection } from './migration-connection.ts';
import { readMigrationFiles } from './migration-files.ts';

/**
 * Brings the database up to this version of the program and, if it was empty, lets `seed` fill it, all in one
 * transaction: after a crash it is either what it was or complete. Throws an ExplainedError.
 */
export async function prepareDatabase(
  { address }: Pick<Connection, 'address'>,
  seed: ((db: Database) => Promise<void>) | null = null,
): Promise<{ ran: string[] }> {
  const files = await readMigrationFiles();
  // Not from the pool: its queries have a time limit, a migration has none.
  const client = new Client(address());
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await drizzle({ client }).transaction(async (db) => {
      const { ran, wasEmpty } = await applyMigrations(migrationConnection(client), files);
      if (wasEmpty && seed) await seed(db);
      return { ran };
    });
  } catch (error) {
    throw explainConnectionError(
      error instanceof Error && error.cause instanceof Error ? error.cause : error,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
