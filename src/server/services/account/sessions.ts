import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { OpenSession } from '../../../contract/session.ts';
import type { Connection } from '../../db/database.ts';
import { session } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { SignedIn, Viewer } from '../../http/viewer.ts';
import { Refusal } from '../service-error.ts';

const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const;
const named: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'CrOS', 'Linux'] as const;

/** „Firefox, Windows“: enough to recognise one's own devices by. */
export function deviceOf(userAgent: string): string {
  const browser = browsers.find((name) => userAgent.includes(`${name}/`));
  const system = systems.find((name) => userAgent.includes(name));
  return [browser === undefined ? undefined : (named[browser] ?? browser), system]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The browsers in which somebody is signed in, the newest first. */
export async function listSessions(connection: Connection, viewer: SignedIn): Promise<OpenSession[]> {
  const rows = await connection
    .select()
    .from(session)
    .where(and(eq(session.userId, viewer.id), gt(session.expiresAt, sql`now()`)))
    .orderBy(desc(session.createdAt));
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    current: id === viewer.sessionId,
    device: deviceOf(userAgent ?? ''),
    startedAt: createdAt.toISOString(),
    usedAt: updatedAt.toISOString(),
  }));
}

/** Ends one of one's own sessions. @throws Refusal `not-found` where it is not one's own. */
export async function endSession(connection: Connection, viewer: SignedIn, id: string): Promise<void> {
  const ended = await connection
    .delete(session)
    .where(and(eq(session.id, id), eq(session.userId, viewer.id)))
    .returning({ id: session.id });
  if (ended.length === 0) throw new Refusal('not-found');
  await connection.insert(audit).values({ actor: viewer.id, action: 'end-session', details: {} });
}

/** Notes that somebody signs out. */
export async function noteSignOut(connection: Connection, { person }: Viewer): Promise<void> {
  if (person !== null)
    await connection.insert(audit).values({ actor: person.id, action: 'sign-out', details: {} });
}
