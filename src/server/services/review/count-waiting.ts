import { count, eq } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';

/** Which proposals wait for a review. */
export const isWaiting = eq(proposal.state, 'submitted');

/** How many proposals wait for a review. */
export async function countWaiting(connection: Connection): Promise<number> {
  const [row] = await connection.select({ waiting: count() }).from(proposal).where(isWaiting);
  return row?.waiting ?? 0;
}
