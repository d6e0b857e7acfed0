import { desc } from 'drizzle-orm';
import type { KeptMail } from '../../../contract/session.ts';
import type { Connection } from '../../db/database.ts';
import { outbox } from '../../db/people-schema.ts';

const mostShown = 50;

/** The mails of a sample installation, which keeps them instead of sending them; the newest first. */
export async function listKeptMails(connection: Connection): Promise<KeptMail[]> {
  const rows = await connection.select().from(outbox).orderBy(desc(outbox.createdAt)).limit(mostShown);
  return rows.map(({ id, recipient, subject, bodyText, createdAt }) => ({
    id,
    to: recipient,
    subject,
    text: bodyText,
    at: createdAt.toISOString(),
  }));
}
