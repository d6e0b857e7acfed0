import { readFile, rename, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runProgram } from '../../system/program.ts';
import type { Binaries } from './binaries.ts';
import { choosePort } from './choose-port.ts';
import { diskFull, explainFileError, explainOutput, startFailed } from './explanations.ts';
import type { Place } from './place.ts';
import { isAlive, isPostmasterOf, readPidFile } from './postmaster.ts';
import { writeSettings } from './settings.ts';

/** Recovery after a crash may read gigabytes. */
const startMilliseconds = 300_000;
/** After kill -9, what is left of the old server may take a while to go. */
const patienceMilliseconds = 30_000;
const biggestLog = 10_000_000;
/** One segment of the write-ahead log. */
const leastRoom = 16 * 1024 * 1024;

/**
 * Makes sure that PostgreSQL runs on `place`, whoever started it, and returns its port on 127.0.0.1.
 * Throws an ExplainedError when it does not start.
 */
export async function ensureRunning(binaries: Binaries, place: Place): Promise<number> {
  const begin = Date.now();
  for (;;) {
    const found = await readPidFile(place.data);
    const waited = Date.now() - begin;
    if (found && (await isPostmasterOf(found.pid, place.data))) {
      if (found.status === 'ready' && found.port !== null) return found.port;
      if (waited > startMilliseconds)
        throw await explain(`PostgreSQL (${found.pid}) is ${found.status}`, place);
    } else {
      if (found) await removeStrangersPid(found.pid, place.data);
      const failure = await start(binaries, place);
      if (failure !== null && (waited > patienceMilliseconds || !isPassing(failure)))
        throw await explain(failure, place);
      if (failure === null) continue;
    }
    await sleep(50);
  }
}

/** PostgreSQL itself sorts out a pid that nobody has; it cannot tell that a stranger has it now. */
async function removeStrangersPid(pid: number, data: string): Promise<void> {
  if (isAlive(pid) && (await readPidFile(data))?.pid === pid) {
    await rm(path.join(data, 'postmaster.pid'), { force: true });
  }
}

/** Stops PostgreSQL on `place`: sessions end at once, everything committed is on disk. */
export async function stopPostgres(binaries: Binaries, place: Place): Promise<void> {
  const args = ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '60', '-s'];
  await runProgram(path.join(binaries.folder, 'pg_ctl'), args, place.runAs);
}

/** Null when it runs; else what it said. */
async function start(binaries: Binaries, place: Place): Promise<string | null> {
  try {
    await writeSettings(place.data, await choosePort(place.data));
  } catch (error) {
    throw explainFileError(error, place.home);
  }
  const logged = await logSize(place.log);
  const args = [
    'start',
    '-D',
    place.data,
    '-l',
    place.log,
    '-w',
    '-t',
    String(startMilliseconds / 1000),
    '-s',
  ];
  const { code, output } = await runProgram(path.join(binaries.folder, 'pg_ctl'), args, place.runAs);
  if (code === 0) return null;
  return (await readFile(place.log).catch(() => Buffer.alloc(0))).subarray(logged).toString('utf8') + output;
}

/** The old server is still going, another process is starting one, or somebody took the port just now. */
function isPassing(failure: string): boolean {
  return /lock file "postmaster.pid"|shared memory block .* still in use|could not bind|Address already in use/s.test(
    failure,
  );
}

async function explain(failure: string, place: Place): Promise<unknown> {
  const known = explainOutput(failure, place.home);
  if (known) return known;
  // On a full disk there is no room for the words that would say so.
  const { bavail, bsize } = await statfs(place.home);
  if (bavail * bsize < leastRoom) return diskFull(place.home);
  return startFailed(place.log, failure.split('\n').slice(-12).join('\n'));
}

/** The old log is kept once when it has grown too long. Returns where new lines will begin. */
async function logSize(log: string): Promise<number> {
  const size = (await stat(log).catch(() => null))?.size ?? 0;
  if (size < biggestLog) return size;
  await rename(log, `${log}.old`);
  return 0;
}
