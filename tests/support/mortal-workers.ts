import type { RunTask } from '../../src/server/worker/run-task.ts';
import { createWorkerPool } from '../../src/server/worker/worker-pool.ts';
import { childProcesses } from './child-processes.ts';

/** Work as the server has it done; whoever does the task after `killNext` is killed in the middle of it. */
export function mortalWorkers(): { readonly runTask: RunTask; readonly killNext: () => void } {
  const pool = createWorkerPool(() => undefined);
  let isDeadly = false;
  return {
    runTask: async (name, input, signal) => {
      // Whoever has a worker already gives it the task at once.
      await pool('readTables', new Uint8Array());
      const work = pool(name, input, signal);
      if (isDeadly) for (const pid of await childProcesses()) process.kill(pid, 'SIGKILL');
      isDeadly = false;
      return work;
    },
    killNext: () => {
      isDeadly = true;
    },
  };
}
