import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { applyMigrations, type MigrationFile, migrationState } from './migrate.ts';
import { migrationConnection } from './migration-connection.ts';
import { readMigrationFiles } from './migration-files.ts';

let database: TestDatabase;
let client: Client;

const first: MigrationFile = {
  name: '0001_a.sql',
  sql: 'create table a (x int);\ncreate table b (x int);\n',
};
const second: MigrationFile = { name: '0002_b.sql', sql: 'insert into a values (7);' };

beforeAll(async () => {
  database = await cloneDatabase('empty');
  client = new Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(async () => {
  await client.query('drop schema public cascade; create schema public');
});

async function migrate(files: readonly MigrationFile[], connection = client) {
  await connection.query('begin');
  try {
    const result = await applyMigrations(migrationConnection(connection), files);
    await connection.query('commit');
    return result;
  } catch (error) {
    await connection.query('rollback');
    throw error;
  }
}

describe('applyMigrations', () => {
  it('runs what is missing, in the order of the names, and nothing twice', async () => {
    expect(await migrate([second, first])).toEqual({ ran: ['0001_a.sql', '0002_b.sql'], wasEmpty: true });
    expect(await migrate([first, second])).toEqual({ ran: [], wasEmpty: false });
    expect((await client.query('select x from a')).rows).toEqual([{ x: 7 }]);
  });

  it('leaves nothing behind when one fails', async () => {
    await expect(
      migrate([first, { name: '0002_bad.sql', sql: 'insert into nowhere values (1)' }]),
    ).rejects.toThrow();
    expect(await migrationState(migrationConnection(client), [first])).toBe('pending');
    expect((await client.query(`select to_regclass('a') as a`)).rows).toEqual([{ a: null }]);
  });

  it('refuses a migration that was edited after it had run, but not other line ends', async () => {
    await migrate([first]);
    await expect(migrate([{ ...first, sql: `${first.sql}-- later` }])).rejects.toThrow(
      /0001_a.sql.*geändert/,
    );
    expect((await migrate([{ ...first, sql: first.sql.replaceAll('\n', '\r\n') }])).ran).toEqual([]);
  });

  it('refuses a database that is newer than the code', async () => {
    await migrate([first, second]);
    await expect(migrate([first])).rejects.toThrow(/neuer als dieses Programm/);
  });

  it('refuses a migration that was slipped in before one that has run', async () => {
    await migrate([first]);
    await expect(migrate([{ name: '0000_late.sql', sql: '' }, first])).rejects.toThrow(
      /0000_late.sql.*kam später hinzu/,
    );
  });

  it('lets one of two that start together do the work', async () => {
    const other = new Client({ connectionString: database.url });
    await other.connect();
    const results = await Promise.all([migrate([first, second]), migrate([first, second], other)]);
    await other.end();
    expect(results.map((result) => result.ran.length).sort()).toEqual([0, 2]);
  });
});

it('knows whether the migrations of this version have run', async () => {
  const files = await readMigrationFiles();
  expect(await migrationState(migrationConnection(client), files)).toBe('pending');
  await migrate(files);
  expect(await migrationState(migrationConnection(client), files)).toBe('current');
});
