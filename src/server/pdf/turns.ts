import { PrinterBusy } from './printer.ts';

/** Lets so many in at once, and as many wait as it is worth. */
export function createTurns(atOnce: number, mostWaiting: number) {
  let working = 0;
  const waiting: (() => void)[] = [];

  const leave = () => {
    working--;
    waiting.shift()?.();
  };

  /** Whoever gives up while waiting leaves the queue. */
  const enter = (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    if (working < atOnce) {
      working++;
      return Promise.resolve();
    }
    if (waiting.length >= mostWaiting) throw new PrinterBusy();
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', giveUp);
        working++;
        resolve();
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(begin), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      waiting.push(begin);
    });
  };

  /** @throws PrinterBusy where too many are waiting; the signal's reason where it was given up. */
  return async <Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> => {
    await enter(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
