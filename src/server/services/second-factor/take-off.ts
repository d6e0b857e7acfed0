import { eq } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { pendingSignIn, person, recoveryCode, secondFactor, session } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { SignedIn, Viewer } from '../../http/viewer.ts';
import { enqueueMail } from '../../mail/enqueue.ts';
import { secondFactorReset } from '../../mail/templates/second-factor-reset.ts';
import type { EditingContext } from '../editing/context.ts';
import { isStaff, personOf } from '../editing/open-entry.ts';
import { Refusal } from '../service-error.ts';
import { checkSecondFactor } from './check.ts';
import type { FactorContext } from './context.ts';
import { isSecondFactorRequired } from './describe.ts';

/** Removes everything about somebody's second factor. @returns whether there was one. */
export async function forgetSecondFactor(connection: Connection, personId: string): Promise<boolean> {
  await connection.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
  await connection.delete(pendingSignIn).where(eq(pendingSignIn.personId, personId));
  const gone = await connection.delete(secondFactor).where(eq(secondFactor.personId, personId)).returning();
  return gone.some(({ confirmedAt }) => confirmedAt !== null);
}

/**
 * Takes one's own second factor off; a code of it proves that it is wanted.
 * @throws Refusal `not-possible-now` while the team has to have one; `wrong-code`, `too-many-codes`.
 */
export async function removeSecondFactor(
  context: FactorContext,
  person: SignedIn,
  code: string,
): Promise<void> {
  const { id } = person;
  if (isStaff(person) && (await isSecondFactorRequired(context.db))) throw new Refusal('not-possible-now');
  await checkSecondFactor(context, id, code);
  await context.db.transaction(async (connection) => {
    await forgetSecondFactor(connection, id);
    await connection.insert(audit).values({ actor: id, action: 'second-factor-off', details: {} });
  });
}

/**
 * Takes a colleague's second factor off, who has lost their telephone. Their sessions end, and a mail tells them.
 * @throws Refusal `not-found` where there is none.
 */
export async function resetSecondFactor(
  { db, mail }: EditingContext,
  personId: string,
  viewer: Viewer,
): Promise<void> {
  const actor = personOf(viewer);
  await db.transaction(async (connection) => {
    const [colleague] = await connection.select().from(person).where(eq(person.id, personId));
    if (colleague === undefined || !(await forgetSecondFactor(connection, personId)))
      throw new Refusal('not-found');
    await connection.delete(session).where(eq(session.userId, personId));
    await connection
      .insert(audit)
      .values({ actor: actor.id, action: 'second-factor-reset', details: { person: personId } });
    const facts = {
      name: colleague.name,
      installation: mail.installation,
      signInUrl: `${mail.url}/anmelden`,
    };
    await enqueueMail(connection, {
      ...secondFactorReset(facts, colleague.language),
      recipient: colleague.email,
    });
  });
}
