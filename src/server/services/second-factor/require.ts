import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/database.ts';
import { audit } from '../../db/schema.ts';
import type { SignedIn } from '../../http/viewer.ts';
import { Refusal } from '../service-error.ts';
import type { FactorContext } from './context.ts';
import { secondFactorSince } from './describe.ts';

/**
 * Requires a second factor of the team, or does not any more.
 * @throws Refusal `not-possible-now` where whoever requires it has none.
 */
export async function requireSecondFactor(
  { db }: FactorContext,
  required: boolean,
  { id }: SignedIn,
): Promise<void> {
  if (required && (await secondFactorSince(db, id)) === null) throw new Refusal('not-possible-now');
  await db.transaction(async (connection) => {
    await rowsOf(connection, sql`update installation set second_factor_required = ${required}`);
    await connection
      .insert(audit)
      .values({ actor: id, action: 'require-second-factor', details: { required } });
  });
}
