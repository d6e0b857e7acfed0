import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { ClientConfig, Pool } from 'pg';
import { listenTo } from '../db/listen.ts';
import { createBell } from './bell.ts';
import { deliverNext } from './deliver-next.ts';
import { pruneOutbox } from './prune.ts';
import type { Sender } from './smtp-config.ts';
import type { MailTransport } from './transport.ts';

export interface OutboxOptions {
  /** Takes one connection of it while it works. */
  readonly pool: Pool;
  /** For a connection of its own that listens; asked anew for each. */
  readonly address: () => ClientConfig;
  readonly transport: MailTransport;
  readonly from: Sender;
  /** Hears of what goes wrong: a DeliveryFailure, or whatever the database throws. Neither names anybody. */
  readonly onTrouble: (error: unknown) => void;
  /** Default: the database's. */
  readonly clock?: () => Date;
  /** Looks as often as this even when nobody notifies it. */
  readonly pollMilliseconds?: number;
}

export interface Outbox {
  /** Stops: waits as long as this for the mail that is just being sent, then gives up its conversation. */
  close(seconds: number): Promise<void>;
}

/** How long a database that does not answer may hold up the end. */
const farewellSeconds = 1;
const day = 24 * 60 * 60 * 1000;

/**
 * Sends the mails of the outbox as they are committed, one by one, until it is closed. Any number of processes may
 * do so beside each other. A mail is repeated, under the same Message-ID, only where the process, the database or the
 * connection broke after the mail server had accepted it and before that was noted.
 */
export function startOutbox(options: OutboxOptions): Outbox {
  const { pool, onTrouble, clock, pollMilliseconds = 15_000 } = options;
  const db = drizzle({ client: pool });
  const bell = createBell();
  const notifications = listenTo('outbox', options.address, onTrouble);
  notifications.subscribe(() => bell.ring());
  const abandoned = new AbortController();
  const delivery = { ...options, db, signal: abandoned.signal, accepted: new Set<string>() };
  let isClosing = false;
  let prunedAt = Number.NEGATIVE_INFINITY;

  async function sendWhatIsDue(): Promise<void> {
    while (!isClosing) {
      const outcome = await deliverNext(delivery);
      if (outcome?.failure) onTrouble(outcome.failure);
      // Where the mail server cannot be used, the other mails need not be tried one after the other.
      if (outcome === null || outcome.failure?.kind === 'server') return;
    }
  }

  async function pruneOnceADay(): Promise<void> {
    const now = (clock?.() ?? new Date()).getTime();
    if (now - prunedAt < day) return;
    await pruneOutbox(db, clock);
    prunedAt = now;
  }

  async function work(): Promise<void> {
    while (!isClosing) {
      await pruneOnceADay()
        .then(sendWhatIsDue)
        .catch((error) => {
          if (!abandoned.signal.aborted) onTrouble(error);
        });
      if (!isClosing) await bell.next(pollMilliseconds);
    }
  }

  const done = work();
  const doneWithin = (seconds: number) =>
    Promise.race([done, sleep(seconds * 1000, undefined, { ref: false })]);
  return {
    close: async (seconds) => {
      isClosing = true;
      bell.ring();
      await doneWithin(seconds);
      abandoned.abort();
      await Promise.all([doneWithin(farewellSeconds), notifications.close()]);
    },
  };
}
