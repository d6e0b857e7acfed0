import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { cloneDatabase } from './database.ts';
import { beginRun, currentRun } from './postgres/run.ts';

test('a run on a given server drops its own databases and those of dead runs, and no others', async () => {
  const { adminUrl, prefix } = currentRun();
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const names = async () => {
    const { rows } = await admin.query<{ datname: string }>('select datname from pg_database');
    return rows.map(({ datname }) => datname);
  };
  // No run holds this key's lock.
  await admin.query('create database pn_test_2147483647_left_behind');
  await admin.query('create database pn_tests_of_somebody_else');
  const mine = await cloneDatabase();

  vi.stubEnv('DATABASE_URL', adminUrl);
  vi.stubEnv('PARTNERNETZ_TEST_RUN', '');
  const end = await beginRun();
  const other = currentRun().prefix;
  await cloneDatabase();
  const during = await names();
  await end();
  vi.unstubAllEnvs();
  const after = await names();
  await admin.query('drop database pn_tests_of_somebody_else');
  await admin.end();

  expect(other).not.toBe(prefix);
  expect(during.some((name) => name.startsWith(other))).toBe(true);
  expect(during).not.toContain('pn_test_2147483647_left_behind');
  expect(after.some((name) => name.startsWith(other))).toBe(false);
  expect(after).toEqual(expect.arrayContaining([mine.name, 'pn_tests_of_somebody_else']));
});
