import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { clusterIn, newDataDirectory, postgresPid } from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { startServer } from './support/server.ts';

it('makes a sample of a new data directory, prints one address, and is a sample ever after', async () => {
  const DATA_DIR = await newDataDirectory();
  const first = await startServer({ DATA_DIR });
  expect(first.output().match(/https?:\/\/\S+/g)).toEqual([first.url]);
  const vocabulary = await (await fetch(`${first.url}/api/vocabulary`)).json();
  expect(vocabulary.sample).toBe(true);
  const { total } = await (await fetch(`${first.url}/api/partners?limit=1`)).json();
  expect(total).toBeGreaterThan(200);
  expect((await first.stop()).code).toBe(0);

  const second = await startServer({ DATA_DIR, PUBLIC_URL: 'https://partnernetz.example' });
  expect((await (await fetch(`${second.url}/api/vocabulary`)).json()).sample).toBe(true);
});

it('starts empty for a real installation, and never becomes a sample later', async () => {
  const DATA_DIR = await newDataDirectory();
  for (const env of [{ PUBLIC_URL: 'https://partnernetz.example' }, {}]) {
    const server = await startServer({ DATA_DIR, ...env });
    expect((await (await fetch(`${server.url}/api/vocabulary`)).json()).sample).toBe(false);
    expect((await (await fetch(`${server.url}/api/partners`)).json()).total).toBe(0);
    await server.stop();
  }
});

it('keeps the embedded PostgreSQL durable, in UTF-8 and to itself', async () => {
  const DATA_DIR = await newDataDirectory();
  const cluster = await openCluster(DATA_DIR);
  const client = new Client(cluster.address());
  await client.connect();
  const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'listen_addresses'];
  const settings = [...names, 'server_encoding', 'password_encryption'];
  const { rows } = await client.query(
    `select array_agg(current_setting(name)) as values, (select rolsuper from pg_roles where rolname = current_user) as superuser
     from unnest($1::text[]) as name`,
    [settings],
  );
  expect(rows).toEqual([
    { values: ['on', 'on', 'on', 'on', '127.0.0.1', 'UTF8', 'scram-sha-256'], superuser: false },
  ]);
  expect((await client.query(`select lower('ÄÖÜẞ') as lower`)).rows).toEqual([{ lower: 'äöüß' }]);
  await client.end();

  const port = cluster.address().port ?? 0;
  expect(port).not.toBe(5432);
  const stranger = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database: 'postgres',
    password: 'postgres',
  });
  await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);

  const mode = async (file: string) => ((await stat(file)).mode & 0o777).toString(8);
  expect(await mode(path.join(DATA_DIR, 'postgresql.passwords.json'))).toBe('600');
  expect(await mode(clusterIn(DATA_DIR))).toBe('700');
  await cluster.release();
  expect(await postgresPid(DATA_DIR)).toBeNull();
});

it('keeps statements and their values out of the PostgreSQL log', async () => {
  const DATA_DIR = await newDataDirectory();
  const cluster = await openCluster(DATA_DIR);
  const client = new Client(cluster.address());
  await client.connect();
  await client.query('create table person (name text unique)');
  await client.query(`insert into person values ('Zeynep Yildiz')`);
  await expect(client.query(`insert into person values ('Zeynep Yildiz')`)).rejects.toThrow('duplicate key');
  await client.end();
  await cluster.release();
  const log = await readFile(path.join(DATA_DIR, 'postgresql/log'), 'utf8');
  expect(log).toContain('duplicate key');
  expect(log).not.toContain('Zeynep');
});
