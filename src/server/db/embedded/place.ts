import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ExplainedError, type Explanation } from '../../explained-error.ts';
import { type RunAs, runProgram } from '../../system/program.ts';
import { explainFileError } from './explanations.ts';
import { osUserFor } from './os-user.ts';

/** Where root's installations keep what PostgreSQL's own user has to reach. */
export const sharedDirectory = '/var/lib/partnernetz';

/** Where the cluster of a data directory is, and who runs it. */
export interface Place {
  /** PostgreSQL's data directory; it exists once the cluster does. */
  readonly data: string;
  /** The folder around it, owned by `runAs`. */
  readonly home: string;
  readonly log: string;
  readonly runAs: RunAs;
}

/**
 * Finds the cluster of `dataDirectory`, or the place for a new one: inside, or, where root's PostgreSQL user cannot
 * get there, under /var/lib/partnernetz; a file in the data directory then says where. Throws an ExplainedError.
 */
export async function findPlace(dataDirectory: string, tell: (notice: Explanation) => void): Promise<Place> {
  try {
    await makeDirectory(dataDirectory);
    const moved = await readMoved(dataDirectory);
    const home = moved ?? path.join(dataDirectory, 'postgresql');
    const runAs = await osUserFor(home);
    if (moved === null && !(await canReach(dataDirectory, runAs))) {
      return await moveAway(dataDirectory, runAs, tell);
    }
    if (moved === null) await makeHome(home, runAs);
    else if (!(await stat(moved).catch(() => null))) throw lost(dataDirectory, moved);
    return placeIn(home, runAs);
  } catch (error) {
    throw explainFileError(error, dataDirectory);
  }
}

const placeIn = (home: string, runAs: RunAs): Place => ({
  data: path.join(home, 'data'),
  home,
  log: path.join(home, 'log'),
  runAs,
});

const movedFile = (dataDirectory: string) => path.join(dataDirectory, 'postgresql.moved-to');

async function readMoved(dataDirectory: string): Promise<string | null> {
  try {
    return (await readFile(movedFile(dataDirectory), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function moveAway(dataDirectory: string, runAs: RunAs, tell: (notice: Explanation) => void) {
  const home = path.join(sharedDirectory, randomBytes(6).toString('hex'));
  await makeDirectory(sharedDirectory);
  await makeHome(home, runAs);
  // Exclusively: of two first starts at once, the second fails here instead of making a second database.
  await writeFile(movedFile(dataDirectory), `${home}\n`, { flag: 'wx' });
  tell({
    de: `PostgreSQL läuft nicht als root, und sein Benutzer kommt nicht nach „${dataDirectory}“. Die Datenbank liegt deshalb in ${home}.`,
    en: `PostgreSQL refuses to run as root, and its user cannot reach “${dataDirectory}”. So the database is in ${home}.`,
  });
  return placeIn(home, runAs);
}

/** A new directory lets others pass through, not look around; an existing one is left as it is. */
async function makeDirectory(directory: string): Promise<void> {
  const created = await mkdir(directory, { recursive: true });
  if (created !== undefined) await chmod(directory, 0o711);
}

async function makeHome(home: string, { uid, gid }: RunAs): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) await chown(home, uid, gid);
}

async function canReach(directory: string, runAs: RunAs): Promise<boolean> {
  if (runAs.uid === undefined) return true;
  return (await runProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], runAs)).code === 0;
}

const lost = (dataDirectory: string, home: string) =>
  new ExplainedError({
    de: `Die Datenbank von „${dataDirectory}“ lag in „${home}“ und ist dort nicht mehr. Bitte zurückholen, oder für einen Neuanfang „${movedFile(dataDirectory)}“ löschen.`,
    en: `The database of “${dataDirectory}” was in “${home}” and is no longer there. Bring it back, or delete “${movedFile(dataDirectory)}” to begin anew.`,
  });
