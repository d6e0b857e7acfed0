import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../support/postgres/free-port.ts';

const root = path.join(import.meta.dirname, '../../..');

export interface ServerProcess {
  readonly url: string;
  /** From the start of the process to its first answer that it is ready. */
  readonly startMs: number;
  /** As an operator ends it; resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** What a benchmark sets for every server it starts: no request is refused, and stopping does not wait. */
const environment = { HOST: '127.0.0.1', RATE_LIMIT: '1000000', SHUTDOWN_SECONDS: '1', LOG_LEVEL: 'warn' };

/**
 * Runs a server script under this Node and waits until `/api/ready` answers with 200.
 * Throws with what it wrote when it ends before that, or takes longer than two minutes.
 */
export async function startServer(
  script: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...environment, ...variables, PORT: String(port) };
  const began = performance.now();
  const server = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilReady(url, server, began + 120_000);
  const startMs = performance.now() - began;
  return { url, startMs, stop: () => stop(server) };
}

async function untilReady(url: string, server: ChildProcess, deadline: number): Promise<void> {
  let output = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  while (performance.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}:\n${output}`);
    if (await isReady(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await stop(server);
  throw new Error(`the server did not become ready:\n${output}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/ready`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
