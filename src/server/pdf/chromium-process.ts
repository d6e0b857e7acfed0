import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunAs } from '../system/program.ts';
import { chromiumArguments, type Sandbox } from './chromium-arguments.ts';
import { type Devtools, talkOverPipes } from './devtools.ts';
import { memoryOfGroup } from './group-memory.ts';

export interface ChromiumOptions {
  /** Chromium's file. */
  readonly file: string;
  readonly runAs: RunAs;
  readonly sandbox: Sandbox;
}

/** A Chromium of our own, with all its processes and an empty profile. */
export interface Chromium {
  readonly devtools: Devtools;
  /** Resolves with what it said on stderr when it is gone. */
  readonly ended: Promise<string>;
  /** Bytes that its processes have for themselves. */
  memory(): Promise<number>;
  /** Ends it at once, with all its processes, and removes its profile. Never throws. */
  kill(): Promise<void>;
}

/**
 * Stands between us and Chromium: no core dump (that would be the document on the disk), less CPU than the server, and
 * it clears the profile away when Chromium ends because we were killed.
 */
const keeper = 'umask 077; ulimit -c 0; profile=$1; shift; nice -n 10 "$@"; rm -rf -- "$profile"';

/** Its crash handlers are not of its group: they go by themselves when they notice. */
const patienceMilliseconds = 2_000;

/** As many bytes of its messages as help to understand it. */
const enoughWords = 20_000;

/** Starts a Chromium. Throws where there is no room for its profile; what else goes wrong, `ended` tells. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const { file, runAs, sandbox } = options;
  const profile = await makeProfile(runAs);
  const child = spawn(
    '/bin/sh',
    ['-c', keeper, 'sh', profile, file, ...chromiumArguments(profile, sandbox)],
    {
      ...runAs,
      // A process group of its own, to be killed as a whole.
      detached: true,
      cwd: '/',
      env: environment(profile),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(-enoughWords);
  });
  let isGone = false;
  // Not 'exit': only when nobody has its ends any more are all its processes gone.
  const ended = once(child, 'close').then(
    () => words,
    (error: unknown) => String(error),
  );
  void ended.then(() => {
    isGone = true;
  });
  const { pid } = child;
  return {
    devtools: talkOverPipes(child.stdio[3] as Writable, child.stdio[4] as Readable),
    ended,
    memory: () => (pid === undefined ? Promise.resolve(0) : memoryOfGroup(pid)),
    kill: async () => {
      if (pid !== undefined && !isGone) killGroup(pid);
      await Promise.race([ended, sleep(patienceMilliseconds, undefined, { ref: false })]);
      await removeProfile(profile);
    },
  };
}

async function makeProfile({ uid, gid }: RunAs): Promise<string> {
  const profile = await mkdtemp(path.join(tmpdir(), 'partnernetz-print-'));
  if (uid !== undefined && gid !== undefined) await chown(profile, uid, gid);
  return profile;
}

/** Processes that are just being killed may still write. */
const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => undefined);

/** Nothing of our own environment: passwords are none of Chromium's business. */
const environment = (profile: string) => ({
  PATH: process.env.PATH,
  HOME: profile,
  TMPDIR: profile,
  XDG_CONFIG_HOME: profile,
  XDG_CACHE_HOME: profile,
  XDG_RUNTIME_DIR: profile,
  // Without a desktop there is no bus; it would complain at length.
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  LC_ALL: 'C.UTF-8',
  TZ: process.env.TZ,
});

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}
