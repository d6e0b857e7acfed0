import { type ChildProcess, spawn } from 'node:child_process';
import type { RunAs } from '../db/embedded/program.ts';
import { memoryOfGroup } from './memory-of-group.ts';

export interface ChromiumLimits {
  readonly seconds: number;
  /** What its processes may have for themselves, in bytes. */
  readonly memory: number;
}

export interface ChromiumRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly runAs: RunAs;
  /** The only directory that it may write to. */
  readonly home: string;
  readonly limits: ChromiumLimits;
}

export type Ending =
  | { readonly how: 'exited'; readonly code: number | null; readonly output: string }
  | { readonly how: 'too-long' | 'too-large' | 'aborted' };

const watchMilliseconds = 200;
const longestOutput = 4_000;

/** Ends the whole group: Chromium is a dozen processes. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/**
 * Runs Chromium to its end, or to that of its limits. `timeout` (coreutils, BusyBox) ends it even where we are gone by
 * then.
 */
export function runChromium(
  { program, args, runAs, home, limits }: ChromiumRun,
  signal: AbortSignal,
): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn('timeout', ['-s', 'KILL', String(limits.seconds + 5), program, ...args], {
      ...runAs,
      cwd: home,
      // Nothing of ours: no settings, no passwords, no session bus.
      env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    let ending: Ending | null = null;
    let output = '';
    const stop = (how: 'too-long' | 'too-large' | 'aborted') => {
      ending ??= { how };
      end(child);
    };
    const giveUp = () => stop('aborted');
    const clock = setTimeout(() => stop('too-long'), limits.seconds * 1000);
    const watch = setInterval(async () => {
      if (child.pid !== undefined && (await memoryOfGroup(child.pid)) > limits.memory) stop('too-large');
    }, watchMilliseconds);
    const finish = (code: number | null) => {
      clearTimeout(clock);
      clearInterval(watch);
      signal.removeEventListener('abort', giveUp);
      end(child);
      resolve(ending ?? { how: 'exited', code, output });
    };
    child.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-longestOutput);
    });
    child.once('error', (error) => {
      output = error.message;
      finish(null);
    });
    child.once('close', finish);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) giveUp();
  });
}
