import type { Client } from 'pg';
import { applyMigrations } from '../../../src/server/db/migrate.ts';
import { migrationConnection } from '../../../src/server/db/migration-connection.ts';
import { readMigrationFiles } from '../../../src/server/db/migration-files.ts';

/** `empty`: every migration, no partner. `sample`: the 300 sample partners as well. */
export type TemplateName = 'empty' | 'sample';

/** Fills a fresh database into what the template is to be. */
export const templates: Record<TemplateName, (client: Client) => Promise<void>> = {
  empty: migrate,
  sample: migrate,
};

async function migrate(client: Client): Promise<void> {
  await client.query('begin');
  await applyMigrations(migrationConnection(client), await readMigrationFiles());
  await client.query('commit');
}
