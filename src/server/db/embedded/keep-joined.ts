import { setTimeout as sleep } from 'node:timers/promises';
import type { Lifeline } from './lifeline.ts';

/** How long the first attempt may meet a cluster that is just going down or coming up. */
const patienceMilliseconds = 60_000;
const longestPause = 5_000;

/**
 * Joins, and joins again whenever the lifeline is lost, until `end`, which hands out the last lifeline (null when
 * there is none at the moment). Throws when the first attempt fails; later ones are reported and repeated.
 */
export async function keepJoined(
  join: () => Promise<Lifeline>,
  onTrouble: (error: unknown) => void,
): Promise<{ end: () => Promise<Lifeline | null> }> {
  const deadline = Date.now() + patienceMilliseconds;
  const ended = new AbortController();
  let current = repeat(join, ended.signal, (error) => {
    if (!isPassing(error) || Date.now() > deadline) throw error;
  });
  await current;
  const watch = async () => {
    while (!ended.signal.aborted) {
      await (await current).lost;
      if (!ended.signal.aborted) current = repeat(join, ended.signal, onTrouble);
    }
  };
  // The only rejection is the one of `ended`.
  watch().catch(() => undefined);
  return {
    end: () => {
      ended.abort();
      return current.catch(() => null);
    },
  };
}

async function repeat(
  join: () => Promise<Lifeline>,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<Lifeline> {
  for (let pause = 50; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await join();
    } catch (error) {
      onFailure(error);
    }
    await sleep(pause, undefined, { signal });
  }
}

/** PostgreSQL was just being stopped, or had not quite started. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  // 57P01–03: shutting down, crashed, starting up.
  return /^57P0|^ECONN|^EPIPE/.test(code) || /terminated|not queryable|timeout/i.test(error.message);
}
