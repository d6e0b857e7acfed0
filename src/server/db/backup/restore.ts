import type { Client } from 'pg';
import { applyMigrations } from '../migrate.ts';
import { migrationConnection } from '../migration-connection.ts';
import { readMigrationFiles } from '../migration-files.ts';
import { newerBackup, notEmpty } from './explanations.ts';
import type { Header, Line } from './format.ts';
import { load } from './load.ts';

/**
 * Restores an archive into an empty database: makes the tables as they were then, fills them, and brings them up to
 * today. All in one transaction: it is there completely or not at all. Returns the count of rows. Throws an
 * ExplainedError.
 */
export async function restore(client: Client, header: Header, lines: AsyncIterable<Line>): Promise<number> {
  const files = await readMigrationFiles();
  const unknown = header.migrations.find((name) => !files.some((file) => file.name === name));
  if (unknown !== undefined) throw newerBackup(unknown);
  await client.query('begin');
  try {
    const connection = migrationConnection(client);
    if (await holdsData(client, header.migrations)) throw notEmpty();
    await applyMigrations(
      connection,
      files.filter((file) => header.migrations.includes(file.name)),
    );
    const rows = await load(client, lines);
    await client.query('set constraints all immediate');
    await applyMigrations(connection, files);
    await client.query(`select pg_notify('directory_changed', '')`);
    await client.query('commit');
    return rows;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * Any table, ours or somebody else's, unless a first start made it and nothing has happened since. Tables that are
 * newer than the archive are in its way, too.
 */
async function holdsData(client: Client, migrations: readonly string[]): Promise<boolean> {
  const { rows } = await client.query<{ tables: string[] }>(
    `select array(select relname::text from pg_class
                  where relkind = 'r' and relnamespace = current_schema()::regnamespace) as tables`,
  );
  const tables = rows[0]?.tables ?? [];
  if (tables.length === 0) return false;
  if (!tables.includes('migration')) return true;
  const found = await client.query<{ used: boolean; landed: string[] }>(
    `select exists (select from partner) or exists (select from audit) as used,
            array(select name from migration) as landed`,
  );
  return found.rows.some(({ used, landed }) => used || landed.some((name) => !migrations.includes(name)));
}
