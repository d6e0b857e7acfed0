import { setTimeout as sleep } from 'node:timers/promises';
import { type Chromium, type ChromiumOptions, startChromium } from './chromium-process.ts';
import { createJobQueue, type QueueLimits } from './job-queue.ts';
import { printDocument } from './print-document.ts';
import { type PdfPrinter, PrintFailed, PrintTimeout } from './printer.ts';

export interface PrintLimits extends QueueLimits {
  /** How long one document may take, from its turn on. */
  readonly milliseconds: number;
  /** And how much longer for each million letters that it has: on a busy machine a long one is slow, not endless. */
  readonly millisecondsPerMillion: number;
  /** Bytes that all processes of one Chromium together may have for themselves. */
  readonly memory: number;
}

/** A printer that ends with the server. */
export interface ClosablePrinter extends PdfPrinter {
  /** Ends what is being printed; whoever waits for it gets PrintFailed. Resolves when no process is left. */
  close(): Promise<void>;
}

/** Often enough that nothing grows far beyond the limit: layout was seen to take 150 to 250 MB in a second. */
const memoryCheckMilliseconds = 200;

/** Prints each document by a Chromium of its own, which has seen no other document. */
export function createChromiumPrinter(chromium: ChromiumOptions, limits: PrintLimits): ClosablePrinter {
  const queue = createJobQueue(limits);
  const closing = new AbortController();
  const jobs = new Set<Promise<unknown>>();

  return {
    async print(html, signal) {
      const either = AbortSignal.any([signal, closing.signal]);
      const job = queue.run(() => printWithin(limits, chromium, html, either), either);
      jobs.add(job);
      try {
        return await job;
      } finally {
        jobs.delete(job);
      }
    },
    async close() {
      closing.abort(new PrintFailed('browser', 'the server is being stopped'));
      await Promise.allSettled(jobs);
    },
  };
}

async function printWithin(
  limits: PrintLimits,
  options: ChromiumOptions,
  html: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const chromium = await startChromium(options).catch((cause: unknown) => {
    throw new PrintFailed('browser', 'Chromium was not started: no room for its profile?', { cause });
  });
  const done = new AbortController();
  try {
    return await Promise.race([
      printDocument(chromium.devtools, html),
      untilAborted(signal, done.signal),
      untilTooLate(timeFor(html, limits), done.signal),
      untilTooBig(chromium, limits.memory, done.signal),
      untilEnded(chromium),
    ]);
  } finally {
    done.abort();
    await chromium.kill();
  }
}

const timeFor = ({ length }: string, { milliseconds, millisecondsPerMillion }: PrintLimits): number =>
  Math.round(milliseconds + (length / 1_000_000) * millisecondsPerMillion);

/** Rejects with the signal's reason. Like the others here, it never resolves, and lets go when `done` is aborted. */
function untilAborted(signal: AbortSignal, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true, signal: done });
  });
}

async function untilTooLate(milliseconds: number, done: AbortSignal): Promise<never> {
  await sleep(milliseconds, undefined, { signal: done });
  throw new PrintTimeout(`the document was not printed within ${milliseconds} ms`);
}

async function untilTooBig({ memory }: Chromium, limit: number, done: AbortSignal): Promise<never> {
  for (;;) {
    await sleep(memoryCheckMilliseconds, undefined, { signal: done });
    const bytes = await memory();
    if (bytes > limit) throw new PrintFailed('memory', `the document took ${bytes} bytes of memory`);
  }
}

async function untilEnded({ ended }: Chromium): Promise<never> {
  throw new PrintFailed('browser', `Chromium ended: ${lastWords(await ended)}`);
}

/** What it died of, among much else that it says. */
function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.findLast((line) => /FATAL|error while loading|sandbox|not found/i.test(line)) ?? lines.at(-1) ?? '–'
  );
}
