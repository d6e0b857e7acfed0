import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { onTestFinished, vi } from 'vitest';
import { freePort } from '../../support/postgres/free-port.ts';
import { userForPostgres } from '../../support/postgres/run-as.ts';

const binaries = '/usr/lib/postgresql/15/bin';

/** Whether this machine has Debian's PostgreSQL 15, the oldest that we support. */
export const hasDebianPostgres = existsSync(path.join(binaries, 'postgres'));

/** A server of Debian's, for as long as the test runs; returns the address of an empty database. */
export async function startDebianPostgres(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnernetz-debian-'));
  const user = await userForPostgres();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const cluster = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ];
  execFileSync(path.join(binaries, 'initdb'), cluster, { ...user, cwd: folder, stdio: 'ignore' });
  const port = await freePort();
  const server = spawn(
    path.join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), '-k', folder, '-F'],
    {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  onTestFinished(async () => {
    const exited = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await vi.waitFor(
    async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.end();
    },
    { timeout: 20_000, interval: 50 },
  );
  return url;
}
