import { appendFile, chown, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from '../../system/program.ts';
import type { Binaries } from './binaries.ts';
import { explainFileError, explainOutput, otherMajor, startFailed } from './explanations.ts';
import type { Place } from './place.ts';
import { isAlive } from './postmaster.ts';
import { settingsFile } from './settings.ts';

export const superuser = 'postgres';

/**
 * Makes the cluster unless it is there. It is made beside its place and moved there when complete, so that a start
 * that was cut off leaves nothing that looks like a cluster. Throws an ExplainedError, also when the cluster is of
 * another major version.
 */
export async function ensureCluster(binaries: Binaries, place: Place, password: string): Promise<void> {
  try {
    const found = await majorOf(place.data);
    if (found !== null && found !== binaries.major) throw otherMajor(place.data, found, binaries.major);
    if (found === null) await makeCluster(binaries, place, password);
  } catch (error) {
    throw explainFileError(error, place.home);
  }
}

async function majorOf(data: string): Promise<string | null> {
  try {
    return (await readFile(path.join(data, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function makeCluster(binaries: Binaries, place: Place, password: string): Promise<void> {
  await removeUnfinished(place.home);
  const workshop = await mkdtemp(path.join(place.home, `unfinished-${process.pid}-`));
  try {
    await own(workshop, place);
    const data = path.join(workshop, 'data');
    await initdb(binaries, place, workshop, data, password);
    await appendFile(path.join(data, 'postgresql.conf'), `include_if_exists = '${settingsFile}'\n`);
    await rename(data, place.data).catch(async (error) => {
      // Somebody else was faster; theirs is as good as ours.
      if ((await majorOf(place.data)) === null) throw error;
    });
    await sync(place.home);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * The collation comes with PostgreSQL (its own C.UTF-8), so an update of the system's libraries cannot disorder an
 * index. What is left to the system's locale is what a character is; not every system has C.UTF-8 for that.
 */
async function initdb(binaries: Binaries, place: Place, workshop: string, data: string, password: string) {
  const passwordFile = path.join(workshop, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await own(passwordFile, place);
  const args = [
    `--pgdata=${data}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ];
  const program = path.join(binaries.folder, 'initdb');
  const outputs: string[] = [];
  for (const locale of ['C.UTF-8', 'C']) {
    const { code, output } = await runProgram(program, [...args, `--locale=${locale}`], place.runAs);
    if (code === 0) return;
    outputs.push(output);
    if (!output.includes('invalid locale')) break;
  }
  const output = outputs.join('\n');
  throw explainOutput(output, place.home) ?? startFailed(place.log, output);
}

/** What earlier starts left that did not live to clean up. */
async function removeUnfinished(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const pid = Number(/^unfinished-(\d+)-/.exec(name)?.[1]);
    // We have not begun yet: what has our own number is an earlier process's, as happens in containers.
    if (Number.isNaN(pid) || (pid !== process.pid && isAlive(pid))) continue;
    // Its initdb may be at work for a moment longer, and make files while we remove them.
    await rm(path.join(home, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

async function own(file: string, { runAs }: Place): Promise<void> {
  if (runAs.uid !== undefined && runAs.gid !== undefined) await chown(file, runAs.uid, runAs.gid);
}

/** So that the new name survives a power cut. */
async function sync(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}
