import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RunTask } from './run-task.ts';

const idleMilliseconds = 60_000;
const mostMilliseconds = 120_000;

/**
 * Does tasks in processes beside the server's, so that it goes on answering; where all are busy, the next one waits
 * (decision 024). Processes, not threads: one that dies takes nobody along, it may be killed at any moment, and it is
 * given nothing of the server's environment. None runs before there is work, an idle one ends, and none keeps the
 * server from ending.
 * @param onTrouble is told of a process that died without work.
 */
export function createWorkerPool(onTrouble: (error: unknown) => void): RunTask {
  const pool = new Tinypool({
    filename: new URL('./process.ts', import.meta.url).href,
    runtime: 'child_process',
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=2048'],
    minThreads: 0,
    // One processor stays for answers.
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: idleMilliseconds,
  });
  pool.on('error', onTrouble);
  return (name, input, signal) => {
    const limit = AbortSignal.timeout(mostMilliseconds);
    return pool.run(input, { name, signal: signal ? AbortSignal.any([signal, limit]) : limit });
  };
}
