import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RunTask } from './run-task.ts';
import { TaskCutShort } from './task-cut-short.ts';

const idleMilliseconds = 60_000;
const usualLimit = 120_000;
/** One after the other, without any work done in between: another one would die as well. */
const mostDeaths = 3;

/** What tinypool and Node say of a process that is gone. */
const isDeath = (error: unknown): boolean =>
  error instanceof Error &&
  (error.message === 'Worker exited unexpectedly' ||
    ('code' in error && ['EPIPE', 'ERR_IPC_CHANNEL_CLOSED'].includes(String(error.code))));

/**
 * Does tasks in processes beside the server's, so that it goes on answering; where all are busy, the next one waits
 * (decision 024). Processes, not threads: one that dies takes nobody along, it may be killed at any moment, and it is
 * given nothing of the server's environment. None runs before there is work, an idle one ends, and none keeps the
 * server from ending.
 * @param onTrouble is told of a process that died without work.
 * @param mostMilliseconds ends a task that takes longer, waiting for its turn included.
 */
export function createWorkerPool(
  onTrouble: (error: unknown) => void,
  mostMilliseconds = usualLimit,
): RunTask {
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
  let deaths = 0;
  /** Starts another one where somebody waits: the pool does so only when it is asked for more work. */
  const replace = () => {
    if (pool.queueSize === 0 || deaths >= mostDeaths) return;
    deaths += 1;
    const signal = AbortSignal.timeout(mostMilliseconds);
    pool.run(new Uint8Array(), { name: 'readTables', signal }).then(
      () => {
        deaths = 0;
      },
      // It died again; whoever waits is told by their own task.
      () => undefined,
    );
  };
  // Whoever dies while starting has no work yet.
  pool.on('error', (error) => {
    onTrouble(error);
    replace();
  });
  return async (name, input, signal) => {
    const limit = AbortSignal.timeout(mostMilliseconds);
    try {
      const done = await pool.run(input, { name, signal: signal ? AbortSignal.any([signal, limit]) : limit });
      deaths = 0;
      return done;
    } catch (error) {
      // Whoever leaves ends a worker as well.
      replace();
      const isCutShort = isDeath(error) || (limit.aborted && signal?.aborted !== true);
      throw isCutShort ? new TaskCutShort(name, { cause: error }) : error;
    }
  };
}
