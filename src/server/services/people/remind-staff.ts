import { and, eq, inArray } from 'drizzle-orm';
import { person } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { reminder } from '../../mail/templates/reminder.ts';
import type { EditingContext } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import { Refusal } from '../service-error.ts';
import { refuseTooManyReminders } from './reminder-limit.ts';
import { sendInvitation } from './send-invitation.ts';
import { describeMember, type StaffMember } from './staff.ts';

/**
 * Sends an invitation to the team once more.
 * @throws Refusal `not-found`; `not-possible-now` where it was answered; `rate-limited` within an hour of the last.
 */
export async function remindStaff(
  { db, mail }: EditingContext,
  personId: string,
  viewer: Viewer,
): Promise<StaffMember> {
  const inviter = personOf(viewer);
  return db.transaction(async (connection) => {
    // Of two who remind at the same moment the second waits, and then sees the first one's mail.
    const [invited] = await connection
      .select()
      .from(person)
      .where(and(eq(person.id, personId), inArray(person.role, ['editor', 'administrator'])))
      .for('update');
    if (invited === undefined) throw new Refusal('not-found');
    if (invited.signedInAt !== null) throw new Refusal('not-possible-now');
    await refuseTooManyReminders(connection, invited.email);
    await connection
      .insert(audit)
      .values({ actor: inviter.id, action: 'remind-staff', details: { person: personId } });
    const member = describeMember(invited, false);
    const about = { entryName: null, role: member.role, inviter: inviter.name };
    await sendInvitation(connection, reminder, invited, about, mail);
    return member;
  });
}
