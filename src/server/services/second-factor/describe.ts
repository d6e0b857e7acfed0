import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { SecondFactorState } from '../../../contract/second-factor.ts';
import { type Connection, rowsOf } from '../../db/database.ts';
import { recoveryCode, secondFactor } from '../../db/people-schema.ts';

/** Whether the KI's team has to have a second factor. */
export async function isSecondFactorRequired(connection: Connection): Promise<boolean> {
  const [row] = await rowsOf<{ required: boolean }>(
    connection,
    sql`select second_factor_required as required from installation`,
  );
  return row?.required ?? false;
}

/** When somebody's second factor was set up; null where it was not. */
export async function secondFactorSince(connection: Connection, personId: string): Promise<Date | null> {
  const [row] = await connection
    .select({ confirmedAt: secondFactor.confirmedAt })
    .from(secondFactor)
    .where(and(eq(secondFactor.personId, personId), isNotNull(secondFactor.confirmedAt)));
  return row?.confirmedAt ?? null;
}

/** What somebody sees of their own second factor. */
export async function describeSecondFactor(
  connection: Connection,
  personId: string,
): Promise<SecondFactorState> {
  const since = await secondFactorSince(connection, personId);
  const [left] = await connection
    .select({ count: sql<number>`count(*)::int` })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.personId, personId), isNull(recoveryCode.usedAt)));
  return {
    since: since?.toISOString() ?? null,
    recoveryCodes: left?.count ?? 0,
    required: await isSecondFactorRequired(connection),
  };
}
