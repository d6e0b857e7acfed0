import { and, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { outbox, person, signInCode } from '../../db/people-schema.ts';

/** Takes values out of the mails that are kept, or that still wait to be sent. */
export async function redactMails(connection: Connection, redact: (text: string) => string): Promise<void> {
  const rows = await connection
    .select({ id: outbox.id, subject: outbox.subject, bodyText: outbox.bodyText, bodyHtml: outbox.bodyHtml })
    .from(outbox)
    .where(or(ne(outbox.subject, ''), ne(outbox.bodyText, '')));
  for (const { id, subject, bodyText, bodyHtml } of rows) {
    const redacted = { subject: redact(subject), bodyText: redact(bodyText), bodyHtml: redact(bodyHtml) };
    if (redacted.subject === subject && redacted.bodyText === bodyText && redacted.bodyHtml === bodyHtml)
      continue;
    await connection.update(outbox).set(redacted).where(eq(outbox.id, id));
  }
}

/**
 * Forgets that anything went to these addresses: mails that are done lose their recipient, those that wait are not
 * sent, and codes that were asked for are gone. Addresses of accounts stay; those are erased by an administrator.
 */
export async function forgetAddresses(
  connection: Connection,
  addresses: readonly string[],
  mark: string,
): Promise<void> {
  const asked = addresses.map((address) => address.trim().toLowerCase());
  if (asked.length === 0) return;
  const accounts = await connection
    .select({ email: person.email })
    .from(person)
    .where(inArray(person.email, asked));
  const known = new Set(accounts.map(({ email }) => email));
  const free = asked.filter((address) => !known.has(address));
  if (free.length === 0) return;
  const theirs = inArray(sql`lower(${outbox.recipient})`, free);
  await connection.delete(outbox).where(and(theirs, isNull(outbox.sentAt), isNull(outbox.failedAt)));
  await connection
    .update(outbox)
    .set({ recipient: mark })
    .where(and(theirs, or(isNotNull(outbox.sentAt), isNotNull(outbox.failedAt))));
  await connection.delete(signInCode).where(inArray(signInCode.email, free));
}
