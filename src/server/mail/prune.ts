import { sql } from 'drizzle-orm';
import type { Connection } from '../db/database.ts';
import { outbox } from '../db/people-schema.ts';
import { presentMoment } from './outbox-clock.ts';

/** Removes mails 30 days after they were sent or given up; until then the outbox tells who got what, and when. */
export async function pruneOutbox(connection: Connection, clock?: () => Date): Promise<void> {
  const done = sql`coalesce(${outbox.sentAt}, ${outbox.failedAt})`;
  await connection.delete(outbox).where(sql`${done} < ${presentMoment(clock)} - interval '30 days'`);
}
