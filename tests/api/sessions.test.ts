import { eq, sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { Session } from '../../src/contract/session.ts';
import { rowsOf } from '../../src/server/db/database.ts';
import { session } from '../../src/server/db/people-schema.ts';
import { startApi } from './app.ts';
import { cookieOf, type Somebody, signIn } from './people.ts';

const api = await startApi([]);
afterAll(api.close);

const day = 24 * 60 * 60_000;

/** Somebody whose session was last renewed so many days ago; it lasts 30. */
async function usedBefore(days: number): Promise<Somebody> {
  const somebody = await signIn(api, 'editor');
  const updatedAt = new Date(Date.now() - days * day);
  const expiresAt = new Date(updatedAt.getTime() + 30 * day);
  await api.db.update(session).set({ updatedAt, expiresAt }).where(eq(session.userId, somebody.id));
  return somebody;
}

const rowsOfPerson = ({ id }: Somebody) => api.db.select().from(session).where(eq(session.userId, id));

async function daysLeft(somebody: Somebody): Promise<number> {
  const [row] = await rowsOfPerson(somebody);
  return row === undefined ? 0 : (row.expiresAt.getTime() - Date.now()) / day;
}

const comeBack = (somebody: Somebody) => somebody.ask('GET', '/api/session');

test('a session in use is renewed, with the same token, and its cookie lasts as long', async () => {
  const somebody = await usedBefore(29);
  const cookies = (await comeBack(somebody)).headers.getSetCookie();
  expect(cookieOf(cookies)).toBe(somebody.cookie);
  expect(cookies).toEqual([
    expect.stringMatching(/; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  expect(await daysLeft(somebody)).toBeCloseTo(30, 1);
});

test('it is renewed once a day, however often somebody comes back', async () => {
  const somebody = await usedBefore(2);
  const answers = await Promise.all(Array.from({ length: 20 }, () => comeBack(somebody)));
  expect(answers.filter(({ headers }) => headers.getSetCookie().length > 0)).toHaveLength(1);
  const recent = await usedBefore(0.9);
  expect((await comeBack(recent)).headers.getSetCookie()).toEqual([]);
  expect(await daysLeft(recent)).toBeCloseTo(29.1, 1);
});

test('what has run out is not renewed', async () => {
  const somebody = await usedBefore(30.001);
  const answer = await comeBack(somebody);
  expect(((await answer.json()) as Session).person).toBeNull();
  expect(await daysLeft(somebody)).toBeLessThanOrEqual(0);
  const late = await usedBefore(30.001);
  const [row] = await rowsOfPerson(late);
  expect(await api.accounts.renew(row?.id ?? '')).toEqual([]);
  expect(await daysLeft(late)).toBeLessThan(0);
});

test('what was ended is not renewed', async () => {
  const out = await usedBefore(2);
  const [before] = await rowsOfPerson(out);
  await out.get('POST', '/api/sign-out');
  expect(await api.accounts.renew(before?.id ?? '')).toEqual([]);
  const withdrawn = await usedBefore(2);
  const administrator = await signIn(api, 'administrator');
  await administrator.get('DELETE', `/api/staff/${withdrawn.id}`);
  expect((await comeBack(withdrawn)).headers.getSetCookie().join()).not.toContain('Max-Age=2592000');
  expect([await rowsOfPerson(out), await rowsOfPerson(withdrawn)]).toEqual([[], []]);
});

test('what is ended at the same moment stays ended', async () => {
  const somebody = await usedBefore(2);
  const waiting = () =>
    rowsOf(
      api.db,
      sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
  const answer = await api.db.transaction(async (connection) => {
    await connection.delete(session).where(eq(session.userId, somebody.id));
    const asked = comeBack(somebody);
    // The request has read the session, which nobody else knows to be deleted yet, and waits for its row.
    await expect.poll(async () => (await waiting()).length).toBe(1);
    return { asked };
  });
  expect((await answer.asked).headers.getSetCookie()).toEqual([]);
  expect(await rowsOfPerson(somebody)).toEqual([]);
});
