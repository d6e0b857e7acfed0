import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { generatePartners } from '../../../mocks/sample/generate.ts';
import { duisburg } from '../../../src/server/cities/duisburg.ts';
import { seedSample } from '../../../src/server/seed-sample.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { beginRun } from '../../support/postgres/run.ts';
import { sampleDay } from '../../support/sample-day.ts';

/** Work with a PostgreSQL that is there only for it (or in databases of our own on `DATABASE_URL`). */
export async function withPostgres<T>(work: () => Promise<T>): Promise<T> {
  const end = await beginRun();
  try {
    return await work();
  } finally {
    await end();
  }
}

/** A database with that many sample partners of the tests' sample day. Needs `withPostgres`. */
export async function sampleDatabase(count: number): Promise<TestDatabase> {
  const database = await cloneDatabase('empty');
  const pool = new Pool({ connectionString: database.url, max: 2 });
  await seedSample(drizzle({ client: pool }), duisburg, {
    partners: generatePartners(count, { today: sampleDay }),
  });
  // What PostgreSQL does by itself within minutes; nobody measures in between.
  await pool.query('vacuum analyze');
  await pool.end();
  return database;
}
