import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import type { Connection, Database } from '../db/database.ts';
import { outbox } from '../db/people-schema.ts';
import { DeliveryFailure } from './delivery-failure.ts';
import { presentMoment } from './outbox-clock.ts';
import { pastSending, pauseSeconds } from './retry.ts';
import type { Sender } from './smtp-config.ts';
import type { MailTransport } from './transport.ts';

export interface Delivery {
  readonly db: Database;
  readonly transport: MailTransport;
  readonly from: Sender;
  /** Default: the database's. */
  readonly clock?: () => Date;
  /** Gives up the mail that is just being sent; it stays as it was. */
  readonly signal: AbortSignal;
  /** Mails that the mail server has, although the database may not have been told so: never sent again from here. */
  readonly accepted: Set<string>;
}

/** What became of the next mail that was due; null: there was none. */
export type Outcome = { readonly id: string; readonly failure: DeliveryFailure | null } | null;

type OutboxRow = typeof outbox.$inferSelect;
/* Codes must not linger, nor what somebody was told. */
const emptied = { subject: '', bodyText: '', bodyHtml: '' };

/**
 * Sends one mail that is due and that nobody else is sending, and notes what became of it, in one transaction: the
 * row is locked meanwhile, and free again however the process ends. Throws when the database cannot be used.
 */
export async function deliverNext(delivery: Delivery): Promise<Outcome> {
  const { db, clock, accepted } = delivery;
  const outcome = await db.transaction(async (transaction): Promise<Outcome> => {
    // A machine that goes away without a word must not keep the row: longer than the longest conversation takes.
    await transaction.execute(sql`set local idle_in_transaction_session_timeout = '3min'`);
    const due = await lockNext(transaction, clock);
    if (!due) return null;
    const { mail, now } = due;
    const past = accepted.has(mail.id) ? null : pastSending(mail, now);
    const failure = past ? new DeliveryFailure('never', past) : await send(mail, delivery);
    await note(transaction, mail, failure, clock);
    return { id: mail.id, failure };
  });
  if (outcome) accepted.delete(outcome.id);
  return outcome;
}

async function lockNext(transaction: Connection, clock: Delivery['clock']) {
  const now = presentMoment(clock);
  const isOpen = and(isNull(outbox.sentAt), isNull(outbox.failedAt));
  // One that has expired is due as well: to be emptied.
  const isDue = or(sql`${outbox.nextAttemptAt} <= ${now}`, sql`${outbox.expiresAt} <= ${now}`);
  const [due] = await transaction
    .select({ mail: outbox, now })
    .from(outbox)
    .where(and(isOpen, isDue))
    // Somebody waits for a code (nulls come last).
    .orderBy(asc(outbox.expiresAt), asc(outbox.nextAttemptAt))
    .limit(1)
    .for('update', { skipLocked: true });
  return due;
}

async function send(mail: OutboxRow, delivery: Delivery): Promise<DeliveryFailure | null> {
  const { transport, from, signal, accepted } = delivery;
  if (accepted.has(mail.id)) return null;
  const { recipient, language, subject, bodyText: text, bodyHtml: html, createdAt: date } = mail;
  const messageId = `<${mail.id}@${from.address.replace(/^.*@/, '')}>`;
  try {
    await transport.send({ messageId, from, recipient, language, subject, text, html, date }, signal);
    accepted.add(mail.id);
    return null;
  } catch (error) {
    if (signal.aborted || !(error instanceof DeliveryFailure)) throw error;
    return error;
  }
}

async function note(
  transaction: Connection,
  { id, attempts: before }: OutboxRow,
  failure: DeliveryFailure | null,
  clock: Delivery['clock'],
): Promise<void> {
  const now = presentMoment(clock);
  const attempts = before + 1;
  const lastError = failure?.code ?? null;
  const later = { nextAttemptAt: sql`${now} + make_interval(secs => ${pauseSeconds(attempts)})` };
  const changes = {
    sent: { ...emptied, attempts, lastError, sentAt: now },
    never: { ...emptied, lastError, failedAt: now },
    later: { attempts, lastError, ...later },
    server: { attempts, lastError, ...later },
  };
  await transaction
    .update(outbox)
    .set(changes[failure?.kind ?? 'sent'])
    .where(eq(outbox.id, id));
}
