import { asc, inArray } from 'drizzle-orm';
import type { Session } from '../../../contract/session.ts';
import type { Connection } from '../../db/database.ts';
import { partner } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { countWaiting } from '../review/count-waiting.ts';

/** What a browser is told about who it is signed in as. */
export async function describeSession(
  connection: Connection,
  { level, person }: Viewer,
  sampleAccounts: boolean,
): Promise<Session> {
  if (person === null) return { person: null, level, sampleAccounts };
  const entries =
    person.entries.length === 0
      ? []
      : await connection
          .select({ slug: partner.slug })
          .from(partner)
          .where(inArray(partner.id, [...person.entries]))
          .orderBy(asc(partner.slug));
  const { name, email, role, mustSetUpSecondFactor } = person;
  return {
    person: {
      name,
      email,
      role,
      entries: entries.map(({ slug }) => slug),
      mustSetUpSecondFactor,
      waiting: level === 'team' ? await countWaiting(connection) : 0,
    },
    level,
    sampleAccounts,
  };
}
