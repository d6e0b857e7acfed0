import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import { duisburg } from '../src/server/cities/duisburg.ts';
import type { Database } from '../src/server/db/database.ts';
import { applyMigrations, type MigrationFile, migrationState } from '../src/server/db/migrate.ts';
import { seedSample } from '../src/server/seed-sample.ts';
import { generateSample } from './sample/generate-sample.ts';

export interface BrowserDatabase {
  readonly db: Database;
  readonly migrationState: () => Promise<'current' | 'pending'>;
}

const samplePartners = 300;

/** A PostgreSQL in memory with the sample network as of `today` (ISO date); gone with the page. */
export async function openBrowserDatabase(
  files: readonly MigrationFile[],
  today: string,
): Promise<BrowserDatabase> {
  const pglite = await PGlite.create({ extensions: { pg_trgm, unaccent } });
  await pglite.transaction((transaction) => applyMigrations(transaction, files));
  const db: Database = drizzle({ client: pglite });
  await seedSample(db, duisburg, generateSample(samplePartners, today));
  return { db, migrationState: () => migrationState(pglite, files) };
}
