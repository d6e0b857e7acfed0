import { and, eq, isNull } from 'drizzle-orm';
import type { SecondFactorSecret } from '../../../contract/second-factor.ts';
import { secondFactor } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { SignedIn } from '../../http/viewer.ts';
import { Refusal } from '../service-error.ts';
import { spendStep } from './check.ts';
import type { FactorContext } from './context.ts';
import { renewRecoveryCodes } from './recovery-codes.ts';
import { newSecret, setUpUri, stepOf } from './totp.ts';

/**
 * Makes a secret for somebody's app. It counts for nothing until a first code was typed; another one takes its place.
 * @param installation as the app shows it.
 * @throws Refusal `not-possible-now` where there is a second factor already.
 */
export async function beginSecondFactor(
  { db, factorSecrets }: FactorContext,
  { id, email }: SignedIn,
  installation: string,
): Promise<SecondFactorSecret> {
  const secret = newSecret();
  const sealed = await factorSecrets.seal(secret);
  const kept = await db
    .insert(secondFactor)
    .values({ personId: id, secret: sealed })
    .onConflictDoUpdate({
      target: secondFactor.personId,
      set: { secret: sealed },
      setWhere: isNull(secondFactor.confirmedAt),
    })
    .returning({ personId: secondFactor.personId });
  if (kept.length === 0) throw new Refusal('not-possible-now');
  return { secret, uri: setUpUri(secret, installation, email) };
}

/**
 * Begins to ask for the second factor, now that the app has shown that it knows the secret.
 * @returns recovery codes, to be shown once.
 * @throws Refusal `wrong-code`; `not-possible-now` where nothing was begun, or it is set up already.
 */
export async function confirmSecondFactor(
  context: FactorContext,
  { id }: SignedIn,
  code: string,
): Promise<string[]> {
  const { db, clock, factorSecrets } = context;
  const [begun] = await db
    .select({ secret: secondFactor.secret })
    .from(secondFactor)
    .where(and(eq(secondFactor.personId, id), isNull(secondFactor.confirmedAt)));
  if (begun === undefined) throw new Refusal('not-possible-now');
  const step = stepOf(await factorSecrets.open(begun.secret), code, clock());
  if (step === null) throw new Refusal('wrong-code');
  return db.transaction(async (connection) => {
    const confirmed = await connection
      .update(secondFactor)
      .set({ confirmedAt: clock(), triesSince: clock() })
      .where(
        and(
          eq(secondFactor.personId, id),
          eq(secondFactor.secret, begun.secret),
          isNull(secondFactor.confirmedAt),
        ),
      )
      .returning({ personId: secondFactor.personId });
    if (confirmed.length === 0) throw new Refusal('not-possible-now');
    // This code does not sign in as well.
    await spendStep({ ...context, db: connection }, id, step);
    await connection.insert(audit).values({ actor: id, action: 'second-factor-on', details: {} });
    return renewRecoveryCodes(connection, id);
  });
}
