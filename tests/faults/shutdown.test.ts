import { once } from 'node:events';
import { connect } from 'node:net';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { gone, newDataDirectory, postgresPid, preparedDataDirectory } from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { startProcess, startServer } from './support/server.ts';

const real = { PUBLIC_URL: 'https://partnernetz.example' };

it('answers what it has begun before it stops', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const server = await startServer({ DATA_DIR, ...real });
  const cluster = await openCluster(DATA_DIR);
  const blocker = new Client(cluster.address());
  await blocker.connect();
  await blocker.query('begin; lock table directory_entry in access exclusive mode');
  const answer = fetch(`${server.url}/api/partners`);
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock'`;
  while ((await blocker.query(waiting)).rowCount === 0);

  const ended = server.stop('SIGTERM');
  const refused = async () => {
    const late = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(late, 'connect').finally(() => late.destroy());
  };
  while (
    await refused().then(
      () => true,
      () => false,
    )
  );
  await blocker.query('rollback');
  expect((await answer).status).toBe(200);
  expect((await ended).code).toBe(0);
  await blocker.end();
});

it('does not wait longer than it was told', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const server = await startServer({ DATA_DIR, ...real, SHUTDOWN_SECONDS: '0' });
  const cluster = await openCluster(DATA_DIR);
  const blocker = new Client(cluster.address());
  await blocker.connect();
  await blocker.query('begin; lock table directory_entry in access exclusive mode');
  const answer = fetch(`${server.url}/api/partners`).then(
    () => 'answered',
    () => 'broken off',
  );
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock'`;
  while ((await blocker.query(waiting)).rowCount === 0);
  expect((await server.stop('SIGINT')).code).toBe(0);
  expect(await answer).toBe('broken off');
  await blocker.end();
});

it('goes when its launcher dies, and takes PostgreSQL along', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const server = await startProcess({ env: { DATA_DIR, ...real }, channel: true });
  await server.ready();
  const postgres = (await postgresPid(DATA_DIR)) ?? 0;
  server.process.disconnect();
  expect((await server.ended).code).toBe(0);
  await gone(postgres);
});

it('stops in order when told so while it is still starting', async () => {
  const DATA_DIR = await newDataDirectory();
  const server = await startProcess({ env: { DATA_DIR, ...real } });
  while ((await fetch(`${server.url}/api/health`).catch(() => null))?.status !== 200);
  expect((await fetch(`${server.url}/api/ready`)).status).toBe(503);
  expect((await server.stop()).code).toBe(0);
  expect(await postgresPid(DATA_DIR)).toBeNull();
});
