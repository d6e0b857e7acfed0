import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { pendingSignIn } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import { sha256 } from '../../digest.ts';
import { checkSecondFactor } from '../second-factor/check.ts';
import type { FactorContext } from '../second-factor/context.ts';
import { Refusal } from '../service-error.ts';
import { randomToken } from './hash.ts';
import { codeMinutes } from './limits.ts';

/** Notes that somebody's code by mail was right. @returns the token for the browser, without which that is worth nothing. */
export async function holdSignIn(connection: Connection, personId: string, now: Date): Promise<string> {
  await connection.delete(pendingSignIn).where(lt(pendingSignIn.expiresAt, now));
  const token = randomToken();
  await connection.insert(pendingSignIn).values({
    personId,
    browserHash: await sha256(token),
    expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
  });
  return token;
}

/**
 * Completes a sign-in with the second factor; once.
 * @param token what the browser keeps since the first code.
 * @returns the person's id.
 * @throws Refusal `wrong-code` for a wrong one, or where nothing waits in this browser; `too-many-codes`.
 */
export async function completeSignIn(context: FactorContext, token: string, code: string): Promise<string> {
  const { db, clock } = context;
  const waiting = and(
    eq(pendingSignIn.browserHash, await sha256(token)),
    isNull(pendingSignIn.usedAt),
    gt(pendingSignIn.expiresAt, clock()),
  );
  const [pending] = await db.select({ personId: pendingSignIn.personId }).from(pendingSignIn).where(waiting);
  if (pending === undefined) throw new Refusal('wrong-code');
  await checkSecondFactor(context, pending.personId, code);
  return db.transaction(async (connection) => {
    const used = await connection
      .update(pendingSignIn)
      .set({ usedAt: clock() })
      .where(waiting)
      .returning({ id: pendingSignIn.id });
    if (used.length === 0) throw new Refusal('wrong-code');
    await connection.insert(audit).values({ actor: pending.personId, action: 'sign-in', details: {} });
    return pending.personId;
  });
}
