import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Another user that a program is started as. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses root: then a user that every Debian has; null for ourselves. Throws where there is none. */
export async function userForPostgres(): Promise<RunAs | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
      return { uid, gid };
    } catch {
      // The next one.
    }
  }
  throw new Error('PostgreSQL refuses root, and there is no user postgres or nobody to run it as');
}

async function idOf(flag: '-u' | '-g', name: string): Promise<number> {
  const { stdout } = await promisify(execFile)('id', [flag, name]);
  return Number(stdout);
}
