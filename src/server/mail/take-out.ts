import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { Connection } from '../db/database.ts';
import { outbox } from '../db/people-schema.ts';

/**
 * Takes a mail out of the outbox that tells what is no longer so. One that is just being sent is waited for: its row
 * is locked until it is noted what became of it, and that is what counts then.
 * @returns whether it was taken out; otherwise it has been sent, or given up.
 */
export async function takeMailOut(connection: Connection, id: SQL<string>): Promise<boolean> {
  const taken = await connection
    .delete(outbox)
    .where(and(eq(outbox.id, id), isNull(outbox.sentAt), isNull(outbox.failedAt)))
    .returning({ id: outbox.id });
  return taken.length > 0;
}

/** Waits while a mail is just being sent, without holding anything up: before a transaction that takes it out. */
export async function whileBeingSent(connection: Connection, id: SQL<string>): Promise<void> {
  await connection.select({ id: outbox.id }).from(outbox).where(eq(outbox.id, id)).for('share');
}
