import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { staff, staffInvitation, staffMember } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { caretaker, person, secondFactor, session } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { enqueueMail } from '../../mail/enqueue.ts';
import { invitation } from '../../mail/templates/invitation.ts';
import { roleWithdrawn } from '../../mail/templates/role-withdrawn.ts';
import type { EditingContext } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import { isSecondFactorRequired, secondFactorSince } from '../second-factor/describe.ts';
import { Refusal } from '../service-error.ts';
import { enrol, type StoredPerson } from './enrol.ts';
import { refuseLastAdministrator } from './last-administrator.ts';
import { sendInvitation } from './send-invitation.ts';

export type StaffMember = z.infer<typeof staffMember>;
export type Staff = z.infer<typeof staff>;

export const describeMember = (
  { id, name, email, role, invitedAt, signedInAt }: StoredPerson,
  hasSecondFactor: boolean,
): StaffMember => ({
  id,
  name,
  email,
  role: role === 'administrator' ? 'administrator' : 'editor',
  invitedAt: invitedAt.toISOString(),
  signedInAt: signedInAt?.toISOString() ?? null,
  secondFactor: hasSecondFactor,
});

/** Editors and administrators, by name, and what is required of them. */
export async function listStaff(connection: Connection): Promise<Staff> {
  const rows = await connection
    .select({ member: person, confirmedAt: secondFactor.confirmedAt })
    .from(person)
    .leftJoin(secondFactor, eq(secondFactor.personId, person.id))
    .where(inArray(person.role, ['editor', 'administrator']))
    .orderBy(asc(person.name));
  return {
    people: rows.map(({ member, confirmedAt }) => describeMember(member, confirmedAt !== null)),
    secondFactorRequired: await isSecondFactorRequired(connection),
  };
}

/**
 * Makes somebody an editor or administrator, and tells them by mail.
 * @param actor a person's id, or the name of a tool.
 * @param inviter as the mail names them.
 */
export async function inviteStaff(
  { db, mail }: Pick<EditingContext, 'db' | 'mail'>,
  { email, name, language, role }: z.infer<typeof staffInvitation>,
  { actor, inviter }: { readonly actor: string; readonly inviter: string },
): Promise<StaffMember> {
  return db.transaction(async (connection) => {
    const invited = await enrol(connection, { email, name, language, role });
    await connection
      .insert(audit)
      .values({ actor, action: 'invite-staff', details: { person: invited.id, role } });
    await sendInvitation(connection, invitation, invited, { entryName: null, role, inviter }, mail);
    return describeMember(invited, (await secondFactorSince(connection, invited.id)) !== null);
  });
}

/** The role that is left to somebody who looks after entries is a partner's. */
async function roleLeft(connection: Connection, personId: string): Promise<'partner' | null> {
  // Whoever takes an entry away from the same person at the same moment comes first, or sees what is left.
  await connection.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('update');
  const entries = await connection.select().from(caretaker).where(eq(caretaker.personId, personId)).limit(1);
  return entries.length > 0 ? 'partner' : null;
}

/**
 * Withdraws a staff role; every session ends at once.
 * @throws Refusal `not-found`; `not-possible-now` for the last administrator: nobody could give the role back.
 */
export async function removeStaff(
  { db, mail }: EditingContext,
  personId: string,
  viewer: Viewer,
): Promise<Staff> {
  const actor = personOf(viewer);
  return db.transaction(async (connection) => {
    await refuseLastAdministrator(connection, personId);
    const [removed] = await connection
      .update(person)
      .set({ role: await roleLeft(connection, personId), updatedAt: sql`now()` })
      .where(and(eq(person.id, personId), inArray(person.role, ['editor', 'administrator'])))
      .returning();
    if (removed === undefined) throw new Refusal('not-found');
    await connection.delete(session).where(eq(session.userId, personId));
    await connection
      .insert(audit)
      .values({ actor: actor.id, action: 'remove-staff', details: { person: personId } });
    const facts = { name: removed.name, installation: mail.installation };
    await enqueueMail(connection, { ...roleWithdrawn(facts, removed.language), recipient: removed.email });
    return listStaff(connection);
  });
}
