import { type SQL, sql } from 'drizzle-orm';
import { outbox } from '../db/people-schema.ts';

/**
 * The present as SQL. Without a clock the database's own, which all instances share: a mail written a moment ago is
 * due at once, whichever machine looks.
 */
export function presentMoment(clock: (() => Date) | undefined): SQL<Date> {
  const now = clock ? sql`${clock().toISOString()}::timestamptz` : sql`clock_timestamp()`;
  return sql<Date>`${now}`.mapWith(outbox.createdAt);
}
