import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '../../db/database.ts';
import { person, signInCode } from '../../db/people-schema.ts';
import { enqueueMail } from '../../mail/enqueue.ts';
import { signInCode as signInCodeMail } from '../../mail/templates/sign-in-code.ts';
import { hashOfCode, randomCode } from './hash.ts';
import { codeMinutes } from './limits.ts';
import type { CodeRequest } from './request-code.ts';

/** Where the mail's links lead, and what the installation is called in it. */
export interface MailFacts {
  readonly url: string;
  readonly installation: string;
}

/**
 * Makes the code and queues its mail, if somebody with that address has an account. Runs after the browser has had
 * its answer. The code is nowhere but in the mail and, hashed, in the row.
 */
export async function sendCode(
  db: Database,
  { id, email, language }: CodeRequest,
  { url, installation }: MailFacts,
): Promise<void> {
  await db.transaction(async (connection) => {
    const [known] = await connection
      .select({ id: person.id })
      .from(person)
      .where(and(eq(person.email, email), isNotNull(person.role)));
    if (known === undefined) return;
    const code = randomCode();
    const [row] = await connection
      .update(signInCode)
      .set({ codeHash: await hashOfCode(id, code) })
      .where(and(eq(signInCode.id, id), isNull(signInCode.usedAt)))
      .returning({ expiresAt: signInCode.expiresAt });
    if (row === undefined) return;
    // What follows the # stays in the browser: the page then knows what somebody has come for.
    const mail = signInCodeMail(
      { code, minutes: codeMinutes, installation, signInUrl: `${url}/anmelden#code` },
      language,
    );
    await enqueueMail(connection, { ...mail, recipient: email, expiresAt: row.expiresAt });
  });
}
