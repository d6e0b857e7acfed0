import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, vi } from 'vitest';
import { readPidFile } from '../../../src/server/db/embedded/postmaster.ts';
import { templateVariable } from './template.ts';

/** The folder that holds a test's data directory; it goes with the test, and so does a PostgreSQL left in it. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-fault-'));
  // Root's PostgreSQL user has to get through.
  await chmod(folder, 0o755);
  onTestFinished(async () => {
    await killPostgres(path.join(folder, 'data'));
    await rm(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A data directory that does not exist yet. */
export const newDataDirectory = async () => path.join(await newFolder(), 'data');

/** The data directory of an installation that is set up and empty; it lies in `folder`. */
export async function preparedDataDirectory(folder?: string): Promise<string> {
  const template = process.env[templateVariable];
  if (!template) throw new Error('this test needs the global setup tests/faults/support/global-setup.ts');
  const target = path.join(folder ?? (await newFolder()), 'data');
  // cp keeps the owners.
  await promisify(execFile)('cp', ['-a', template, target]);
  return target;
}

/** Where the cluster is if it was not moved away. */
export const clusterIn = (dataDirectory: string) => path.join(dataDirectory, 'postgresql/data');

/** The process id of the PostgreSQL that its pid file names, running or not. */
export async function postgresPid(dataDirectory: string): Promise<number | null> {
  return (await readPidFile(clusterIn(dataDirectory)))?.pid ?? null;
}

/** Kills PostgreSQL with all its processes, as a power cut would, and waits until they are gone. */
export async function killPostgres(dataDirectory: string): Promise<void> {
  const pid = await postgresPid(dataDirectory).catch(() => null);
  if (pid === null) return;
  try {
    // It leads a session of its own: minus addresses all of it.
    process.kill(-pid, 'SIGKILL');
  } catch {
    return;
  }
  await gone(pid);
}

/** Resolves when no process has this id any more. */
export const gone = (pid: number) =>
  vi.waitFor(
    () => {
      if (isRunning(pid)) throw new Error(`process ${pid} is still there`);
    },
    { timeout: 20_000, interval: 20 },
  );

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
