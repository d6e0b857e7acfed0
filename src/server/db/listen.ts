import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

/**
 * `changed`: a transaction that changed the directory was committed. `reconnected`: from now on somebody listens;
 * before that there may have been one.
 */
export type DirectoryChange = 'changed' | 'reconnected';

export interface DirectoryChanges {
  /** Returns how to stop it. */
  subscribe(listener: (change: DirectoryChange) => void): () => void;
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
): DirectoryChanges & { close(): Promise<void> } {
  const listeners = new Set<(change: DirectoryChange) => void>();
  const closed = new AbortController();
  const emit = (change: DirectoryChange) => {
    for (const listener of listeners) listener(change);
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
      client.on('notification', () => emit('changed'));
      await client.query(`listen ${channel}`);
      emit('reconnected');
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
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      closed.abort();
      return done;
    },
  };
}

const beat = (signal: AbortSignal) => sleep(heartbeatMilliseconds, true, { signal }).catch(() => false);
