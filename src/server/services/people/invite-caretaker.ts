import type { z } from 'zod';
import type { Caretaker, invitationBody } from '../../../contract/editing.ts';
import { caretaker } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { SignedIn, Viewer } from '../../http/viewer.ts';
import { invitation } from '../../mail/templates/invitation.ts';
import { reminder } from '../../mail/templates/reminder.ts';
import type { EditingContext } from '../editing/context.ts';
import { openEntry, personOf } from '../editing/open-entry.ts';
import type { StoredPartner } from '../partner/load.ts';
import { describeCaretaker, findCaretaker } from './caretakers.ts';
import { enrol } from './enrol.ts';
import { refuseTooManyReminders } from './reminder-limit.ts';
import { sendInvitation } from './send-invitation.ts';

const about = ({ record }: StoredPartner, inviter: SignedIn) =>
  ({ entryName: record.name, role: 'partner', inviter: inviter.name }) as const;

/**
 * Invites somebody to look after an entry: an account, the right to it, and the mail, all or nothing. Whoever looks
 * after it already is invited again.
 */
export async function inviteCaretaker(
  context: EditingContext,
  slug: string,
  { email, name, language }: z.infer<typeof invitationBody>,
  viewer: Viewer,
): Promise<Caretaker> {
  const entry = await openEntry(context.db, slug, viewer);
  const inviter = personOf(viewer);
  return context.db.transaction(async (connection) => {
    const { id } = await enrol(connection, { email, name, language, role: 'partner' });
    await connection
      .insert(caretaker)
      .values({ partnerId: entry.id, personId: id, invitedBy: inviter.id })
      .onConflictDoNothing();
    await connection.insert(audit).values({
      actor: inviter.id,
      action: 'invite-caretaker',
      partnerId: entry.id,
      details: { person: id },
    });
    const invited = await findCaretaker(connection, entry.id, id);
    await sendInvitation(connection, invitation, invited, about(entry, inviter), context.mail);
    return describeCaretaker(invited);
  });
}

/** Sends an invitation once more. @throws Refusal `not-found`; `rate-limited` within an hour of the last. */
export async function remindCaretaker(
  context: EditingContext,
  slug: string,
  personId: string,
  viewer: Viewer,
): Promise<Caretaker> {
  const entry = await openEntry(context.db, slug, viewer);
  const inviter = personOf(viewer);
  return context.db.transaction(async (connection) => {
    const invited = await findCaretaker(connection, entry.id, personId);
    await refuseTooManyReminders(connection, invited.email);
    await connection.insert(audit).values({
      actor: inviter.id,
      action: 'remind-caretaker',
      partnerId: entry.id,
      details: { person: personId },
    });
    await sendInvitation(connection, reminder, invited, about(entry, inviter), context.mail);
    return describeCaretaker(invited);
  });
}
