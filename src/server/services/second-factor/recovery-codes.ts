import { and, eq, isNull } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { recoveryCode } from '../../db/people-schema.ts';
import { sha256 } from '../../digest.ts';
import { randomLetters } from '../../random-letters.ts';

const count = 10;
const length = 10;

/** As it was written down: without what was put between for reading. */
const plain = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const hashOf = (personId: string, code: string): Promise<string> => sha256(`${personId}:${plain(code)}`);

/** Ten codes in the place of those before. They are shown once; only their hashes stay. */
export async function renewRecoveryCodes(connection: Connection, personId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, () => randomLetters(length).replace(/^(.{5})/, '$1-'));
  await connection.delete(recoveryCode).where(eq(recoveryCode.personId, personId));
  const rows = await Promise.all(
    codes.map(async (code) => ({ personId, codeHash: await hashOf(personId, code) })),
  );
  await connection.insert(recoveryCode).values(rows);
  return codes;
}

/** Uses a recovery code up; of several attempts at once with the same one, one succeeds. */
export async function spendRecoveryCode(
  connection: Connection,
  personId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const used = await connection
    .update(recoveryCode)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCode.personId, personId),
        eq(recoveryCode.codeHash, await hashOf(personId, code)),
        isNull(recoveryCode.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCode.codeHash });
  return used.length > 0;
}
