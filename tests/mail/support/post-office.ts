import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { beforeAll, beforeEach, onTestFinished, vi } from 'vitest';
import * as schema from '../../../src/server/db/people-schema.ts';
import { enqueueMail } from '../../../src/server/mail/enqueue.ts';
import type { Mail } from '../../../src/server/mail/mail.ts';
import { type OutboxOptions, startOutbox } from '../../../src/server/mail/outbox.ts';
import type { SmtpServer } from '../../../src/server/mail/smtp-config.ts';
import { createSmtpTransport } from '../../../src/server/mail/transport.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';

export const from = { name: 'Partnernetz Köln', address: 'netz@stadt.example' };

export const sampleMail: Mail = {
  kind: 'invitation',
  recipient: 'erika@verein.example',
  language: 'de',
  subject: 'Einladung',
  text: 'Guten Tag!\n',
  html: '<p>Guten Tag!</p>\n',
};

/** Waits until it holds, as long as that may take on a machine with much to do. */
export const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

export const onLoopback = (port: number): SmtpServer => ({
  host: '127.0.0.1',
  port,
  secure: false,
  credentials: null,
});

/** A database for a test file, its outbox empty before each test, and workers that end with their test. */
export function openPostOffice() {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await cloneDatabase();
    pool = new Pool({ connectionString: database.url });
    // Dropping the database ends connections that are still being closed.
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
    return () => pool.end().then(database.drop);
  });
  beforeEach(async () => void (await pool.query('delete from outbox')));

  const db = () => drizzle({ client: pool });
  return {
    url: () => database.url,
    pool: () => pool,
    db,
    rows: () => db().select().from(schema.outbox),
    /** Commits a mail of its own. */
    write: (mail: Partial<Mail> = {}) =>
      db().transaction((transaction) => enqueueMail(transaction, { ...sampleMail, ...mail })),
    wake: () => pool.query(`select pg_notify('outbox', '')`),
    /** Starts a worker that sends to a port of loopback; returns how to stop it and what went wrong. */
    startWorker: (port: number, more: Partial<OutboxOptions> & { readonly server?: SmtpServer } = {}) => {
      const trouble: unknown[] = [];
      const { server = onLoopback(port), ...options } = more;
      const outbox = startOutbox({
        pool,
        address: () => ({ connectionString: database.url }),
        transport: createSmtpTransport(server),
        from,
        onTrouble: (error) => trouble.push(error),
        ...options,
      });
      onTestFinished(() => outbox.close(0));
      return { ...outbox, trouble };
    },
  };
}

/** A clock that runs, and can be put forward. */
export function movableClock() {
  // The database's clock is finer than ours: what it has just written must not lie in our future.
  let ahead = 1_000;
  return {
    clock: () => new Date(Date.now() + ahead),
    forward: (seconds: number) => {
      ahead += seconds * 1000;
    },
  };
}

/** Something that a test lets happen when it is ready. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
