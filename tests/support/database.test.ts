import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { cloneDatabase } from './database.ts';

const databases = await Promise.all([cloneDatabase(), cloneDatabase()]);
afterAll(() => Promise.all(databases.map((database) => database.drop())));

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('clones have every migration and nothing of one another', async () => {
  const [mine, other] = databases.map((database) => database.url);
  await query(mine ?? '', 'update installation set sample = true');
  expect(await query(mine ?? '', 'select sample from installation')).toEqual([{ sample: true }]);
  expect(await query(other ?? '', 'select sample from installation')).toEqual([{ sample: false }]);
});

test('clones are UTF-8 and sort by code unit, as every installation does', async () => {
  const url = databases[0]?.url ?? '';
  const sorted = "select string_agg(x, '' order by x) as sorted from unnest(array['ä', 'z', 'Z']) x";
  expect(await query(url, sorted)).toEqual([{ sorted: 'Zzä' }]);
});
