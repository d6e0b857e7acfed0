import { and, eq, isNotNull, lt, or, sql } from 'drizzle-orm';
import { secondFactor } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import { Refusal } from '../service-error.ts';
import type { FactorContext } from './context.ts';
import { spendRecoveryCode } from './recovery-codes.ts';
import { stepOf } from './totp.ts';

/** Who guesses has one of 33,000 in a quarter of an hour, after having read somebody's mail. */
const tries = 10;
const quarterOfAnHour = 15 * 60_000;

/** Takes one of the tries; each of many at the same moment takes one of its own. */
async function takeTry({ db, clock }: FactorContext, personId: string) {
  const now = clock();
  const over = lt(secondFactor.triesSince, new Date(now.getTime() - quarterOfAnHour));
  const [tried] = await db
    .update(secondFactor)
    .set({
      tries: sql`case when ${over} then 1 else ${secondFactor.tries} + 1 end`,
      triesSince: sql`case when ${over} then ${now.toISOString()}::timestamptz else ${secondFactor.triesSince} end`,
    })
    .where(
      and(
        eq(secondFactor.personId, personId),
        isNotNull(secondFactor.confirmedAt),
        or(over, lt(secondFactor.tries, tries)),
      ),
    )
    .returning({ secret: secondFactor.secret });
  if (tried === undefined) throw new Refusal('too-many-codes');
  return tried.secret;
}

/** Marks a code's half minute as used; of several attempts with one code, one succeeds. */
export async function spendStep({ db }: FactorContext, personId: string, step: number): Promise<boolean> {
  const used = await db
    .update(secondFactor)
    .set({ lastStep: step, tries: 0 })
    .where(and(eq(secondFactor.personId, personId), lt(secondFactor.lastStep, step)))
    .returning({ personId: secondFactor.personId });
  return used.length > 0;
}

async function isRight(context: FactorContext, personId: string, sealed: string, code: string) {
  const { db, clock, factorSecrets } = context;
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return spendRecoveryCode(db, personId, code, clock());
  const step = stepOf(await factorSecrets.open(sealed), digits, clock());
  return step !== null && (await spendStep(context, personId, step));
}

/**
 * Takes a code of somebody's app, or one of their recovery codes. Each works once.
 * @throws Refusal `wrong-code`; `too-many-codes` after ten wrong ones, for a quarter of an hour.
 */
export async function checkSecondFactor(
  context: FactorContext,
  personId: string,
  code: string,
): Promise<void> {
  const sealed = await takeTry(context, personId);
  if (await isRight(context, personId, sealed, code)) return;
  await context.db.insert(audit).values({ actor: personId, action: 'second-factor-wrong', details: {} });
  throw new Refusal('wrong-code');
}
