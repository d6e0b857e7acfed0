import { and, count, eq, gt, lt, sql } from 'drizzle-orm';
import { type Connection, type Database, rowsOf } from '../../db/database.ts';
import { signInCode } from '../../db/people-schema.ts';
import { sha256 } from '../../digest.ts';
import { Refusal } from '../service-error.ts';
import { randomToken } from './hash.ts';
import { codeMinutes, codesPerHour, hourBefore } from './limits.ts';

/** Somebody at a browser who wants a code. */
export interface CodeRequest {
  readonly id: string;
  readonly email: string;
  readonly language: 'de' | 'en';
}

/** Old rows are of no use; those of the last hour count for the limits. */
const forgottenAfter = 24 * 60 * 60_000;

/** Requests for one address queue, so that many at the same moment are counted one after the other. */
async function refuseTooMany(connection: Connection, email: string, now: Date): Promise<void> {
  await rowsOf(connection, sql`select pg_advisory_xact_lock(hashtextextended(${email}, 0))`);
  const lately = and(eq(signInCode.email, email), gt(signInCode.createdAt, hourBefore(now)));
  const [asked] = await connection.select({ codes: count() }).from(signInCode).where(lately);
  if ((asked?.codes ?? 0) >= codesPerHour) throw new Refusal('too-many-codes');
}

/**
 * Notes that somebody wants to sign in, before anybody looks whether the address is known: the answer, and how long
 * it takes, cannot tell.
 * @returns the request, to be followed up by `sendCode`, and the token for the browser's cookie.
 * @throws Refusal `too-many-codes`, for known and unknown addresses alike.
 */
export async function requestCode(
  db: Database,
  { email, language, now }: { readonly email: string; readonly language: 'de' | 'en'; readonly now: Date },
): Promise<{ readonly request: CodeRequest; readonly token: string }> {
  const token = randomToken();
  const asked = {
    email,
    browserHash: await sha256(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
  };
  const [row] = await db.transaction(async (connection) => {
    await connection
      .delete(signInCode)
      .where(lt(signInCode.createdAt, new Date(now.getTime() - forgottenAfter)));
    await refuseTooMany(connection, email, now);
    return connection.insert(signInCode).values(asked).returning({ id: signInCode.id });
  });
  if (row === undefined) throw new Error('the request was not noted');
  return { request: { id: row.id, email, language }, token };
}
