import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { createMockApp, type MockApp } from '../../mocks/app.ts';
import { migrationState } from '../../src/server/db/migrate.ts';
import { migrationConnection } from '../../src/server/db/migration-connection.ts';
import { readMigrationFiles } from '../../src/server/db/migration-files.ts';
import { cloneDatabase } from './database.ts';
import { sampleDay } from './sample-day.ts';

export interface SampleApp extends MockApp {
  readonly close: () => Promise<void>;
}

/** The server's own app over a clone of the sample network, at noon of the day that it was made. */
export async function startSampleApp(): Promise<SampleApp> {
  const database = await cloneDatabase('sample');
  const pool = new Pool({ connectionString: database.url, max: 4 });
  // Dropping the database ends connections that are still being closed.
  pool.on('error', () => undefined);
  const files = await readMigrationFiles();
  const app = createMockApp({
    db: drizzle({ client: pool }),
    clock: () => new Date(`${sampleDay}T12:00:00+01:00`),
    migrationState: () => migrationState(migrationConnection(pool), files),
  });
  return { ...app, close: () => pool.end().then(database.drop) };
}
