import { spawn } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { expect, it, vi } from 'vitest';
import {
  clusterIn,
  gone,
  isRunning,
  killPostgres,
  newDataDirectory,
  postgresPid,
  preparedDataDirectory,
} from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { readiness, startProcess, startServer } from './support/server.ts';

const real = { PUBLIC_URL: 'https://partnernetz.example' };

it('takes over the PostgreSQL that a killed server left running', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const first = await startServer({ DATA_DIR, ...real });
  const postgres = await postgresPid(DATA_DIR);
  await first.stop('SIGKILL');
  expect(isRunning(postgres ?? 0)).toBe(true);

  const second = await startServer({ DATA_DIR, ...real });
  expect(await postgresPid(DATA_DIR)).toBe(postgres);
  expect((await second.stop()).code).toBe(0);
  await gone(postgres ?? 0);
});

it('begins anew after the very first start was killed midway', async () => {
  const DATA_DIR = await newDataDirectory();
  const home = path.join(DATA_DIR, 'postgresql');
  const first = await startProcess({ env: { DATA_DIR, ...real } });
  await vi.waitFor(
    async () => expect(await readdir(home)).toContainEqual(expect.stringMatching(/^unfinished-/)),
    { timeout: 20_000, interval: 1 },
  );
  await first.stop('SIGKILL');
  const second = await startServer({ DATA_DIR, ...real });
  expect(await readiness(second.url)).toBe(200);
  expect((await readdir(home)).sort()).toEqual(['data', 'log']);
});

it('starts after everything was killed, whoever has the old process id by now', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const first = await startServer({ DATA_DIR, ...real });
  const pidFile = path.join(clusterIn(DATA_DIR), 'postmaster.pid');
  first.process.kill('SIGKILL');
  await Promise.all([killPostgres(DATA_DIR), first.ended]);
  expect(await readFile(pidFile, 'utf8')).toContain('ready');

  // A stranger that PostgreSQL would take for a running PostgreSQL: it belongs to the same user.
  const { uid, gid } = await stat(pidFile);
  const stranger = spawn('sleep', ['60'], { uid, gid });
  const stale = await readFile(pidFile, 'utf8');
  await writeFile(pidFile, stale.replace(/^\d+/, String(stranger.pid)));
  const second = await startServer({ DATA_DIR, ...real });
  stranger.kill();
  expect(await readiness(second.url)).toBe(200);
  expect(await postgresPid(DATA_DIR)).not.toBe(stranger.pid);
});

it('brings PostgreSQL back when that alone is killed, and says 503 until then', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const server = await startServer({ DATA_DIR, ...real });
  const before = await postgresPid(DATA_DIR);
  await killPostgres(DATA_DIR);
  const statuses = new Set<number | null>();
  await vi.waitFor(
    async () => {
      const status = await readiness(server.url);
      statuses.add(status);
      expect(status).toBe(200);
      expect(await postgresPid(DATA_DIR)).not.toBe(before);
    },
    { timeout: 20_000, interval: 20 },
  );
  expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true);
  expect((await server.stop()).code).toBe(0);
  expect(await postgresPid(DATA_DIR)).toBeNull();
});

it('takes another port where somebody has taken the last one meanwhile', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const first = await openCluster(DATA_DIR);
  const port = first.address().port ?? 0;
  await first.release();
  const squatter = createServer().listen(port, '127.0.0.1');
  const second = await openCluster(DATA_DIR);
  expect(second.address().port).not.toBe(port);
  const client = new Client(second.address());
  await client.connect();
  await client.end();
  squatter.close();
});
