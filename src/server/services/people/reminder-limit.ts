import { and, eq, sql } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { outbox } from '../../db/people-schema.ts';
import { Refusal } from '../service-error.ts';

/** Nobody is reminded more often than once an hour, by whomever and of whatever. @throws Refusal `rate-limited` */
export async function refuseTooManyReminders(connection: Connection, email: string): Promise<void> {
  const lately = await connection
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.recipient, email),
        eq(outbox.kind, 'reminder'),
        sql`${outbox.createdAt} > now() - interval '1 hour'`,
      ),
    )
    .limit(1);
  if (lately.length > 0) throw new Refusal('rate-limited');
}
