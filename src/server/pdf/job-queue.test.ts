import { expect, it } from 'vitest';
import { createJobQueue } from './job-queue.ts';
import { PrinterBusy } from './printer.ts';

const never = new AbortController().signal;

/** A job that ends when told to, and what has begun so far. */
function jobs() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const job = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, job, end: (name: string) => ends.get(name)?.() };
}

it('runs as many at once as it may, the others in the order of their arrival', async () => {
  const { begun, job, end } = jobs();
  const queue = createJobQueue({ parallel: 2, waiting: 8 });
  const all = ['a', 'b', 'c', 'd'].map((name) => queue.run(job(name), never));
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await all[1]).toBe('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) end(name);
  await all[2];
  end('d');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
});

it('refuses whoever comes when the line is full', async () => {
  const { begun, job, end } = jobs();
  const queue = createJobQueue({ parallel: 1, waiting: 1 });
  const first = queue.run(job('a'), never);
  const second = queue.run(job('b'), never);
  await expect(queue.run(job('c'), never)).rejects.toThrow(PrinterBusy);
  end('a');
  await first;
  end('b');
  await second;
  expect(begun).toEqual(['a', 'b']);
});

it('lets go of whoever gives up waiting, whose place is free at once', async () => {
  const { begun, job, end } = jobs();
  const queue = createJobQueue({ parallel: 1, waiting: 1 });
  const first = queue.run(job('a'), never);
  const impatient = new AbortController();
  const second = queue.run(job('b'), impatient.signal);
  impatient.abort(new Error('gave up'));
  await expect(second).rejects.toThrow('gave up');
  const third = queue.run(job('c'), never);
  end('a');
  await first;
  end('c');
  expect(await third).toBe('c');
  await expect(queue.run(job('d'), impatient.signal)).rejects.toThrow('gave up');
  expect(begun).toEqual(['a', 'c']);
});

it('goes on after a job that failed', async () => {
  const queue = createJobQueue({ parallel: 1, waiting: 1 });
  const fails = queue.run(() => Promise.reject(new Error('no')), never);
  const works = queue.run(() => Promise.resolve('yes'), never);
  await expect(fails).rejects.toThrow('no');
  expect(await works).toBe('yes');
});
