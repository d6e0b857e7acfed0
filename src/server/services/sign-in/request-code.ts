import { eq, sql } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { signInCode } from '../../db/people-schema.ts';
import { Refusal } from '../service-error.ts';
import { randomToken, sha256 } from './hash.ts';
import { codeMinutes, codesPerHour } from './limits.ts';

/** Somebody at a browser who wants a code. */
export interface CodeRequest {
  readonly id: string;
  readonly email: string;
  readonly language: 'de' | 'en';
}

/** Old rows are of no use; those of the last hour count for the limits. */
const forgotten = sql`now() - interval '1 day'`;

/**
 * Notes that somebody wants to sign in, before anybody looks whether the address is known: the answer, and how long
 * it takes, cannot tell.
 * @returns the request, to be followed up by `sendCode`, and the token for the browser's cookie.
 * @throws Refusal `too-many-codes`, for known and unknown addresses alike.
 */
export async function requestCode(
  connection: Connection,
  { email, language, now }: { readonly email: string; readonly language: 'de' | 'en'; readonly now: Date },
): Promise<{ readonly request: CodeRequest; readonly token: string }> {
  await connection.delete(signInCode).where(sql`${signInCode.expiresAt} < ${forgotten}`);
  const recent = sql<number>`count(*) filter (where ${signInCode.createdAt} > now() - interval '1 hour')::int`;
  const [asked] = await connection.select({ recent }).from(signInCode).where(eq(signInCode.email, email));
  if ((asked?.recent ?? 0) >= codesPerHour) throw new Refusal('too-many-codes');
  const token = randomToken();
  const [row] = await connection
    .insert(signInCode)
    .values({
      email,
      browserHash: await sha256(token),
      expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
    })
    .returning({ id: signInCode.id });
  if (row === undefined) throw new Error('the request was not noted');
  return { request: { id: row.id, email, language }, token };
}
