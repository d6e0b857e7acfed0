import type { RunTask, Tasks } from '../src/server/worker/run-task.ts';

/** Does the server's tasks where a browser or a test is, with clones as its worker would get them. */
export const runHere: RunTask = async (name, input) => {
  const tasks: Tasks = await import('../src/server/worker/tasks.ts');
  return structuredClone(await tasks[name](structuredClone(input)));
};
