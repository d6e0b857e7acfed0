import { beginRun } from './postgres/run.ts';

/* Each Vitest project loads this file for itself, but all of them are to share one server. */
const shared = globalThis as typeof globalThis & {
  testRun?: { users: number; end: Promise<() => Promise<void>> };
};

/** One PostgreSQL for the whole run, started with the first project that needs it. */
export async function setup(): Promise<void> {
  shared.testRun ??= { users: 0, end: beginRun() };
  shared.testRun.users += 1;
  await shared.testRun.end;
}

export async function teardown(): Promise<void> {
  const run = shared.testRun;
  if (!run || --run.users > 0) return;
  delete shared.testRun;
  await (await run.end)();
}
