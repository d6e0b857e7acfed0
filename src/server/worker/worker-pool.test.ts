import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { generatePartners } from '../../../mocks/sample/generate.ts';
import { childProcesses } from '../../../tests/support/child-processes.ts';
import { fileContext } from '../../../tests/support/file-context.ts';
import { sampleDay } from '../../../tests/support/sample-day.ts';
import { visiblePartner } from '../../domain/partner/visible.ts';
import { TaskCutShort } from './task-cut-short.ts';
import { createWorkerPool } from './worker-pool.ts';

const partners = generatePartners(600, { today: sampleDay }).flatMap(
  (record) => visiblePartner(record, 'team') ?? [],
);
const task = { partners, context: fileContext(), format: 'xlsx', perPartner: false } as const;
const nothing = { ...task, partners: [] };

const troubles: unknown[] = [];
const runTask = createWorkerPool((error) => troubles.push(error));

/** How long work took, and the longest time for which nothing else could run. */
async function timed(work: () => Promise<unknown>): Promise<{ readonly took: number; readonly gap: number }> {
  const began = performance.now();
  let [last, gap] = [began, 0];
  const note = () => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  };
  const beat = setInterval(note, 1);
  await work();
  note();
  clearInterval(beat);
  return { took: performance.now() - began, gap };
}

test('whoever asks meanwhile is answered', async () => {
  const { took, gap } = await timed(() => runTask('makeFile', task));
  expect(gap).toBeLessThan(took / 2);
});

test('work that nobody waits for any more ends, and the next is done', async () => {
  await runTask('makeFile', nothing);
  const busy = await childProcesses();
  const leaving = new AbortController();
  const left = runTask('makeFile', task, leaving.signal);
  leaving.abort();
  await expect(left).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  await expect.poll(childProcesses).toEqual([]);
  await expect(runTask('makeFile', nothing)).resolves.toBeInstanceOf(Uint8Array);
  expect(await childProcesses()).not.toEqual(busy);
});

test('a worker that dies takes nobody along', async () => {
  const kill = async () => {
    const running = await childProcesses();
    expect(running).toHaveLength(1);
    for (const pid of running) process.kill(pid, 'SIGKILL');
  };
  await runTask('makeFile', nothing);
  await kill();
  await expect.poll(() => troubles).toHaveLength(1);
  await runTask('makeFile', nothing);
  const killed = expect(runTask('makeFile', task)).rejects.toBeInstanceOf(TaskCutShort);
  await kill();
  await killed;
  await expect(runTask('makeFile', nothing)).resolves.toBeInstanceOf(Uint8Array);
});

const killAll = async () => {
  for (const pid of await childProcesses()) process.kill(pid, 'SIGKILL');
};

const leaving = new AbortController();
const ends = [
  ['one that dies', killAll],
  ['somebody who leaves', () => leaving.abort()],
] as const;

test.each(ends)('whoever waits behind %s has their turn', async (_, end) => {
  await runTask('makeFile', nothing);
  const ended = expect(runTask('makeFile', task, leaving.signal)).rejects.toThrow();
  const waiting = Array.from({ length: availableParallelism() }, () => runTask('makeFile', nothing));
  await end();
  await ended;
  const outcomes = await Promise.allSettled(waiting);
  expect(outcomes.at(-1)?.status).toBe('fulfilled');
});

test('one that dies while it starts is replaced', async () => {
  await killAll();
  await expect.poll(childProcesses).toEqual([]);
  const work = runTask('makeFile', nothing);
  await killAll();
  await expect(work).resolves.toBeInstanceOf(Uint8Array);
});

test('workers that died one after the other are forgotten once work is done again', async () => {
  const brief = createWorkerPool((error) => troubles.push(error), 3_000);
  const ended = Promise.allSettled(Array.from({ length: 8 }, () => brief('makeFile', task)));
  for (let death = 0; death < 4; death += 1) {
    await expect.poll(childProcesses).not.toEqual([]);
    const [pid = 0] = await childProcesses();
    process.kill(pid, 'SIGKILL');
    await expect.poll(childProcesses).not.toContain(pid);
  }
  // Nobody starts another one now: who still waits is told when their time is over.
  await ended;
  await brief('makeFile', nothing);
  const killed = expect(brief('makeFile', task)).rejects.toThrow();
  const waiting = brief('makeFile', nothing);
  await killAll();
  await killed;
  await expect(waiting).resolves.toBeInstanceOf(Uint8Array);
});

test('work that takes too long is cut short, which is told apart from leaving', async () => {
  const hasty = createWorkerPool((error) => troubles.push(error), 1);
  await expect(hasty('makeFile', task)).rejects.toBeInstanceOf(TaskCutShort);
});
