import { PrinterBusy } from './printer.ts';

export interface QueueLimits {
  /** Jobs that run at once. */
  readonly parallel: number;
  /** Jobs that may wait for their turn. */
  readonly waiting: number;
}

/** Runs jobs in the order of their arrival, so many at once. */
export interface JobQueue {
  /**
   * Runs the job when it is its turn. Rejects with PrinterBusy where too many are waiting, with the signal's reason
   * where that is aborted before the job begins; a job that has begun minds its signal itself.
   */
  run<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T>;
}

/** A queue with nobody in it. */
export function createJobQueue({ parallel, waiting }: QueueLimits): JobQueue {
  const line: (() => void)[] = [];
  let running = 0;

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        line.splice(line.indexOf(begin), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      line.push(begin);
    });

  return {
    async run(job, signal) {
      signal.throwIfAborted();
      if (running < parallel) running += 1;
      else if (line.length >= waiting) throw new PrinterBusy(`${running} are printed, ${line.length} wait`);
      else await turn(signal);
      try {
        return await job();
      } finally {
        // Whoever is next takes the place over, so that nobody who comes in between can.
        const next = line.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
