import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from '../../support/postgres/free-port.ts';

export const root = path.join(import.meta.dirname, '../../..');

/** As in scripts/node24.mjs. */
const NODE_COMPILE_CACHE = path.join(root, 'node_modules/.cache/node');

export interface Ended {
  readonly code: number | null;
  /** What it wrote to stdout and stderr, in the order of arrival. */
  readonly output: string;
}

export interface Started {
  readonly pid: number;
  readonly process: ChildProcess;
  readonly url: string;
  readonly output: () => string;
  /** Resolves once it has said that it runs. Throws with its output when it ends instead. */
  readonly ready: () => Promise<void>;
  readonly ended: Promise<Ended>;
  /** Sends the signal and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>;
}

export interface StartOptions {
  readonly env: Record<string, string>;
  /** Node's own options. */
  readonly nodeOptions?: readonly string[];
  readonly file?: string;
  readonly args?: readonly string[];
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly channel?: boolean;
}

/** Starts the server's process in an environment that holds nothing but `env`; a test that ends takes it along. */
export async function startProcess(options: StartOptions): Promise<Started> {
  const {
    env,
    nodeOptions = [],
    file = 'src/server/main.ts',
    args = [],
    cwd = root,
    channel,
    ...user
  } = options;
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [...nodeOptions, file, ...args], {
    cwd,
    ...user,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE,
      SHUTDOWN_SECONDS: '5',
      CHROMIUM: 'none',
      ...env,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe', ...(channel ? (['ipc'] as const) : [])],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  // Not 'close', which never comes for a child whose channel we have closed.
  const ends = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'close'));
  const ended = Promise.all([once(child, 'exit'), ...ends]).then(([[code]]): Ended => ({ code, output }));
  const said = new Promise<void>((resolve) => {
    child.stdout?.on('data', () => {
      if (output.includes('is running:')) resolve();
    });
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    pid: child.pid ?? 0,
    process: child,
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    ready: () =>
      Promise.race([
        said,
        ended.then(({ code }) => {
          throw new Error(`it ended with ${code}:\n${output}`);
        }),
      ]),
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the server and waits until it runs. */
export async function startServer(env: Record<string, string>, more: Omit<StartOptions, 'env'> = {}) {
  const server = await startProcess({ env, ...more });
  await server.ready();
  return server;
}

/** Runs a command-line tool to its end. */
export async function runTool(
  file: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ended> {
  return (await startProcess({ env, file, args })).ended;
}

/** The status of GET /api/ready; null when nobody answers. */
export const readiness = (url: string): Promise<number | null> =>
  fetch(`${url}/api/ready`).then(
    (response) => response.status,
    () => null,
  );
