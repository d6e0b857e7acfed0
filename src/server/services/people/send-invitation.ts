import type { Connection } from '../../db/database.ts';
import { enqueueMail } from '../../mail/enqueue.ts';
import type { InvitationFacts, invitation } from '../../mail/templates/invitation.ts';
import type { reminder } from '../../mail/templates/reminder.ts';
import type { MailFacts } from '../sign-in/send-code.ts';
import type { StoredPerson } from './enrol.ts';

/** Queues an invitation, or a reminder of one, in the transaction that it tells about. */
export async function sendInvitation(
  connection: Connection,
  template: typeof invitation | typeof reminder,
  { name, email, language }: Pick<StoredPerson, 'name' | 'email' | 'language'>,
  about: Pick<InvitationFacts, 'entryName' | 'role' | 'inviter'>,
  { installation, url }: MailFacts,
): Promise<void> {
  const facts = { ...about, name, installation, signInUrl: `${url}/anmelden` };
  await enqueueMail(connection, { ...template(facts, language), recipient: email });
}
