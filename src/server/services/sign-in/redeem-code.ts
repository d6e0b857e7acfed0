import { and, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { person, signInCode } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import { sha256 } from '../../digest.ts';
import { secondFactorSince } from '../second-factor/describe.ts';
import { Refusal } from '../service-error.ts';
import { hashOfCode } from './hash.ts';
import { hourBefore, triesPerCode, triesPerHour } from './limits.ts';
import { holdSignIn } from './pending.ts';

const wrong = () => new Refusal('wrong-code');

/** Takes one of the tries that the browser's code has; each of many at the same moment takes one of its own. */
async function takeTry(db: Database, browserHash: string, now: Date) {
  const [tried] = await db
    .update(signInCode)
    .set({ attempts: sql`${signInCode.attempts} + 1` })
    .where(
      and(
        eq(signInCode.browserHash, browserHash),
        isNull(signInCode.usedAt),
        gt(signInCode.expiresAt, now),
        lt(signInCode.attempts, triesPerCode),
      ),
    )
    .returning({ id: signInCode.id, email: signInCode.email, codeHash: signInCode.codeHash });
  return tried ?? null;
}

async function triesLately(db: Database, email: string, now: Date): Promise<number> {
  const tries = sql<number>`coalesce(sum(${signInCode.attempts}), 0)::int`;
  const [row] = await db
    .select({ tries })
    .from(signInCode)
    .where(and(eq(signInCode.email, email), gt(signInCode.createdAt, hourBefore(now))));
  return row?.tries ?? 0;
}

/**
 * Exchanges a code for the person whose it is. Of any number of attempts with the right code, one wins: the row is
 * used up by one conditional update.
 * @param token what the browser that asked keeps.
 * @returns who it is, and, where a second factor has to follow, what the browser keeps until then.
 * @throws Refusal `wrong-code` for a wrong, used, expired or foreign one; `too-many-codes` after too many tries.
 */
export async function redeemCode(
  db: Database,
  token: string,
  code: string,
  now: Date,
): Promise<{ readonly personId: string; readonly waiting: string | null }> {
  const tried = await takeTry(db, await sha256(token), now);
  if (tried === null) throw wrong();
  if ((await triesLately(db, tried.email, now)) > triesPerHour) throw new Refusal('too-many-codes');
  // Hashed whether or not there is a code: the time must not tell that nobody has this address.
  if ((await hashOfCode(tried.id, code)) !== tried.codeHash) throw wrong();
  return db.transaction(async (connection) => {
    const [used] = await connection
      .update(signInCode)
      .set({ usedAt: now })
      .where(and(eq(signInCode.id, tried.id), isNull(signInCode.usedAt)))
      .returning({ id: signInCode.id });
    if (used === undefined) throw wrong();
    const [known] = await connection
      .update(person)
      .set({ signedInAt: now, emailVerified: true })
      .where(and(eq(person.email, tried.email), isNotNull(person.role)))
      .returning({ id: person.id });
    if (known === undefined) throw wrong();
    if ((await secondFactorSince(connection, known.id)) !== null)
      return { personId: known.id, waiting: await holdSignIn(connection, known.id, now) };
    await connection.insert(audit).values({ actor: known.id, action: 'sign-in', details: {} });
    return { personId: known.id, waiting: null };
  });
}
