import { randomInt } from 'node:crypto';
import { Client } from 'pg';
import { startPostgres } from './server.ts';

/** Where the databases of this test run are; child processes find it in the environment. */
export interface TestRun {
  /** A superuser (or one who may create databases) on some database that is never cloned. */
  readonly adminUrl: string;
  /** Every database of this run begins with it. */
  readonly prefix: string;
}

const variable = 'PARTNERNETZ_TEST_RUN';
const prefixes = /^pn_test_(\d+)_/;
const prefixOf = (key: number) => `pn_test_${key}_`;
/** Key space of our advisory locks, so that they meet no other program's. */
export const lockSpace = 20_526;

/** The run that a parent process has begun. Throws when there is none. */
export function currentRun(): TestRun {
  const value = process.env[variable];
  if (!value)
    throw new Error(
      'no test database server: this test needs the global setup tests/support/global-setup.ts',
    );
  return JSON.parse(value) as TestRun;
}

/**
 * Begins a run on `DATABASE_URL`, or on an embedded PostgreSQL of its own. The returned function drops every
 * database of the run. What a run left behind that was killed on `DATABASE_URL` goes when the next one begins.
 */
export async function beginRun(): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const server = given ? null : await startPostgres();
  const adminUrl = server?.url ?? given ?? '';
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const key = randomInt(1, 2 ** 31 - 1);
  await admin.query('select pg_advisory_lock($1, $2)', [lockSpace, key]);
  const prefix = prefixOf(key);
  process.env[variable] = JSON.stringify({ adminUrl, prefix } satisfies TestRun);
  if (given) await dropDatabasesOfDeadRuns(admin, key);
  return async () => {
    delete process.env[variable];
    if (given) await dropDatabases(admin, prefix);
    await admin.end();
    await server?.stop();
  };
}

async function dropDatabasesOfDeadRuns(admin: Client, own: number): Promise<void> {
  const keys = new Set((await databaseNames(admin)).flatMap((name) => prefixes.exec(name)?.[1] ?? []));
  for (const key of keys) {
    if (Number(key) === own) continue;
    const { rows } = await admin.query<{ free: boolean }>('select pg_try_advisory_lock($1, $2) as free', [
      lockSpace,
      Number(key),
    ]);
    // Whoever runs holds the lock of their key, so a free one is a dead run's.
    if (rows[0]?.free) await dropDatabases(admin, prefixOf(Number(key)));
  }
}

async function dropDatabases(admin: Client, prefix: string): Promise<void> {
  for (const name of await databaseNames(admin)) {
    if (name.startsWith(prefix)) await admin.query(`drop database if exists "${name}" with (force)`);
  }
}

async function databaseNames(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ datname: string }>('select datname from pg_database');
  return rows.map((row) => row.datname);
}
