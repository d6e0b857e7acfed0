import { execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { reachableBinaries } from './binaries.ts';
import { freePort } from './free-port.ts';
import { keepUntilParentDies } from './keeper.ts';
import { type RunAs, userForPostgres } from './run-as.ts';

export interface PostgresServer {
  /** Superuser, database `postgres`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Durable in nothing: what a test wrote is worth nothing after it. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '96MB',
};

/**
 * Starts the embedded PostgreSQL on a throw-away cluster that is gone when this process ends, however it ends.
 * Throws with PostgreSQL's own words when it does not start.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const directory = await mkdtemp(path.join(tmpdir(), 'partnernetz-test-'));
  const keeper = keepUntilParentDies(directory);
  const discard = async () => {
    await rm(directory, { recursive: true, force: true });
    keeper.release();
  };
  try {
    const runAs = await userForPostgres();
    if (runAs) await chown(directory, runAs.uid, runAs.gid);
    const { url, stop } = await launch(await reachableBinaries(directory, runAs), directory, runAs);
    return { url, stop: () => stop().then(discard) };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function launch(binaries: string, directory: string, runAs: RunAs | null): Promise<PostgresServer> {
  const data = path.join(directory, 'data');
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
  await promisify(execFile)(path.join(binaries, 'initdb'), cluster, { ...runAs, cwd: directory });
  const port = await freePort();
  const logFile = path.join(directory, 'log');
  const log = await open(logFile, 'a');
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(path.join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...runAs,
    cwd: directory,
    // Its own process group: Ctrl-C reaches the test runner only, which then stops PostgreSQL in order.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  await log.close();
  const exited = new Promise<void>((resolve) => server.once('close', () => resolve()));
  await ready(logFile, exited);
  server.unref();
  const stop = () => {
    // A handle again, or Node would end while it waits.
    server.ref();
    server.kill('SIGINT');
    return exited;
  };
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop };
}

async function ready(logFile: string, exited: Promise<void>): Promise<void> {
  let gone = false;
  void exited.then(() => {
    gone = true;
  });
  for (;;) {
    const log = await readFile(logFile, 'utf8');
    if (log.includes('database system is ready to accept connections')) return;
    if (gone) throw new Error(`PostgreSQL did not start:\n${log}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
