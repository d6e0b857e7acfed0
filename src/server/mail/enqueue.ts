import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../db/database.ts';
import { outbox } from '../db/people-schema.ts';
import type { Mail } from './mail.ts';
import { singleLine } from './single-line.ts';

/**
 * Puts a mail into the outbox. Call it within the transaction that the mail tells about: only when that is committed
 * does anybody see the mail and send it.
 * @param id of one that may have to be taken out again; otherwise it gets one of its own.
 */
export async function enqueueMail(connection: Connection, mail: Mail, id?: SQL<string>): Promise<void> {
  await connection.insert(outbox).values({
    ...(id === undefined ? {} : { id }),
    kind: mail.kind,
    recipient: singleLine(mail.recipient),
    language: mail.language,
    subject: singleLine(mail.subject),
    bodyText: mail.text,
    bodyHtml: mail.html,
    expiresAt: mail.expiresAt ?? null,
  });
  await connection.execute(sql`select pg_notify('outbox', '')`);
}
