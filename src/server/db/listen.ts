import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

export interface Notifications {
  /**
   * Has a listener told that something was committed, or may have been: after a lost connection nobody knows what was
   * missed.
   */
  subscribe(listener: () => void): void;
  close(): Promise<void>;
}

const heartbeatMilliseconds = 20_000;
const longestPause = 5_000;

/** Listens for changes of the directory, whichever process made them. */
export const listenToDirectoryChanges = (address: () => ClientConfig, onTrouble: (error: unknown) => void) =>
  listenTo('directory_changed', address, onTrouble);

/**
 * Listens for one kind of notification on a connection of its own; when that breaks it connects again until it is
 * closed.
 */
export function listenTo(
  channel: 'directory_changed' | 'outbox',
  address: () => ClientConfig,
  onTrouble: (error: unknown) => void,
): Notifications {
  const listeners: (() => void)[] = [];
  const closed = new AbortController();
  const emit = () => {
    for (const listener of listeners) listener();
  };

  const listen = async (): Promise<void> => {
    const client = new Client({
      ...address(),
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    const lost = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
      closed.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    try {
      await client.connect();
      client.on('notification', emit);
      await client.query(`listen ${channel}`);
      emit();
      // A machine that went away without a word is noticed by its silence.
      while (await Promise.race([lost.then(() => false), beat(closed.signal)]))
        await client.query('select 1');
    } finally {
      void client.end().catch(() => undefined);
    }
  };

  const keepListening = async () => {
    for (let pause = 100; !closed.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      const since = Date.now();
      await listen().catch(onTrouble);
      if (Date.now() - since > longestPause) pause = 100;
      await sleep(pause, undefined, { signal: closed.signal }).catch(() => undefined);
    }
  };
  const done = keepListening();
  return {
    subscribe: (listener) => void listeners.push(listener),
    close: () => {
      closed.abort();
      return done;
    },
  };
}

const beat = (signal: AbortSignal) => sleep(heartbeatMilliseconds, true, { signal }).catch(() => false);
