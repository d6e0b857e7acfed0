import { readFile, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from '../../system/program.ts';

/** What a running PostgreSQL says of itself in its pid file. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number | null;
  readonly status: 'ready' | 'starting' | 'stopping';
}

/** What stands in postmaster.pid, whether or not that process lives; null when there is no such file. */
export async function readPidFile(data: string): Promise<Postmaster | null> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  // Lines as in PostgreSQL's miscadmin.h: 1 pid, 4 port, 8 status.
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!pid) return null;
  const status = lines[7] === 'ready' || lines[7] === 'stopping' ? lines[7] : 'starting';
  return { pid, port: Number(lines[3]) || null, status };
}

/**
 * Whether process `pid` is the PostgreSQL of this data directory. After a crash the number in the pid file may belong
 * to somebody else by now, in a container it often does.
 */
export async function isPostmasterOf(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'linux') {
    // A postmaster works in its data directory.
    const directory = await readlink(`/proc/${pid}/cwd`).catch(() => null);
    return directory !== null && directory === (await realpath(data));
  }
  if (process.platform === 'win32') return isAlive(pid);
  const { output } = await runProgram('ps', ['-o', 'command=', '-p', String(pid)], {});
  return output.includes('postgres') && output.includes(data);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
