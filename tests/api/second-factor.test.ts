import { eq } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import { afterAll, expect, test } from 'vitest';
import type { SecondFactorSecret, SecondFactorState } from '../../src/contract/second-factor.ts';
import type { Session } from '../../src/contract/session.ts';
import { outbox, recoveryCode, secondFactor, session } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { browserOf, cookieOf, type Somebody, signIn, visitorOf } from './people.ts';

let now = new Date('2026-11-23T10:00:00Z');
const api = await startApi([partnerWith({ name: 'Verein Eins' })], { clock: () => now });
afterAll(api.close);
const visitor = visitorOf(api);

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const codeOf = (secret: string) => new TOTP({ secret }).generate({ timestamp: now.getTime() });
const wrongFor = (secret: string) => (codeOf(secret) === '000000' ? '000001' : '000000');

/** Sets a second factor up. @returns the secret and the recovery codes. */
async function setUp(person: Somebody) {
  const { secret, uri } = await person.get<SecondFactorSecret>('POST', '/api/second-factor');
  expect(uri).toContain(`secret=${secret}`);
  const { recoveryCodes } = await person.get<{ recoveryCodes: string[] }>(
    'POST',
    '/api/second-factor/confirm',
    {
      body: { code: codeOf(secret) },
    },
  );
  later(60);
  return { secret, recoveryCodes };
}

/** A browser where the code that came by mail was right. */
async function afterMail(email: string): Promise<Somebody> {
  const codes = async () =>
    (await api.db.select().from(outbox).where(eq(outbox.recipient, email)))
      .filter(({ kind }) => kind === 'sign-in-code')
      .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const before = (await codes()).length;
  const asked = await visitor.ask('POST', '/api/sign-in/code', { body: { email, language: 'de' } });
  const browser = browserOf(api, '', email, cookieOf(asked.headers.getSetCookie()));
  await expect.poll(async () => (await codes()).length).toBeGreaterThan(before);
  const code = (await codes()).at(-1)?.bodyText.match(/\b(\d{3}) ?(\d{3})\b/);
  const answer = await browser.ask('POST', '/api/sign-in', { body: { code: `${code?.[1]}${code?.[2]}` } });
  expect([answer.status, await answer.json()]).toEqual([202, { secondFactor: true, minutes: 10 }]);
  const cookies = answer.headers.getSetCookie();
  expect(cookies.some((cookie) => cookie.startsWith('__Host-partnernetz='))).toBe(false);
  expect(cookies.find((cookie) => cookie.startsWith('__Host-partnernetz-factor='))).toMatch(
    /Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
  return browserOf(api, '', email, cookieOf(cookies.filter((cookie) => cookie.includes('factor='))));
}

const complete = (browser: Somebody, code: string) =>
  browser.ask('POST', '/api/sign-in/second-factor', { body: { code } });

const sessionsOf = async ({ id }: Somebody) =>
  (await api.db.select().from(session).where(eq(session.userId, id))).length;

test('set up, it is asked for; the code by mail alone begins no session', async () => {
  const editor = await signIn(api, 'editor');
  const { secret } = await setUp(editor);
  const before = await sessionsOf(editor);
  const browser = await afterMail(editor.email);
  expect(await sessionsOf(editor)).toBe(before);
  expect((await complete(visitor, codeOf(secret))).status).toBe(400);
  expect((await complete(browser, wrongFor(secret))).status).toBe(400);
  const answer = await complete(browser, codeOf(secret).replace(/^(...)/, '$1 '));
  expect(answer.status).toBe(200);
  const mine = browserOf(api, '', '', cookieOf(answer.headers.getSetCookie()));
  expect((await mine.get<Session>('GET', '/api/session')).person?.email).toBe(editor.email);
  const wrong = await api.db.select().from(audit).where(eq(audit.action, 'second-factor-wrong'));
  expect(wrong.map(({ actor }) => actor)).toEqual([editor.id]);
});

test('a hundred with the same code at once: one session', async () => {
  const editor = await signIn(api, 'editor');
  const { secret } = await setUp(editor);
  const before = await sessionsOf(editor);
  const browser = await afterMail(editor.email);
  const code = codeOf(secret);
  const answers = await Promise.all(Array.from({ length: 100 }, () => complete(browser, code)));
  expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  expect(await sessionsOf(editor)).toBe(before + 1);
  // The same code in another sign-in, which is within its half minute: used is used.
  const other = await afterMail(editor.email);
  expect((await complete(other, code)).status).not.toBe(200);
});

test('ten wrong ones, then none for a quarter of an hour, however they come', async () => {
  const editor = await signIn(api, 'editor');
  const { secret } = await setUp(editor);
  const browser = await afterMail(editor.email);
  const wrong = await Promise.all(Array.from({ length: 30 }, () => complete(browser, wrongFor(secret))));
  const statuses = wrong.map(({ status }) => status);
  expect([statuses.filter((s) => s === 400).length, statuses.filter((s) => s === 429).length]).toEqual([
    10, 20,
  ]);
  expect((await complete(browser, codeOf(secret))).status).toBe(429);
  later(16 * 60);
  const again = await afterMail(editor.email);
  expect((await complete(again, codeOf(secret))).status).toBe(200);
});

test('a recovery code signs in, once, however it is written; none is stored as it is', async () => {
  const editor = await signIn(api, 'editor');
  const { recoveryCodes, secret } = await setUp(editor);
  expect(new Set(recoveryCodes).size).toBe(10);
  const [first = ''] = recoveryCodes;
  const rows = JSON.stringify([
    await api.db.select().from(recoveryCode),
    await api.db.select().from(secondFactor),
  ]);
  for (const hidden of [first, first.replace('-', ''), secret]) expect(rows).not.toContain(hidden);
  expect((await complete(await afterMail(editor.email), ` ${first.toUpperCase()} `)).status).toBe(200);
  expect((await complete(await afterMail(editor.email), first)).status).toBe(400);
  expect((await editor.get<SecondFactorState>('GET', '/api/second-factor')).recoveryCodes).toBe(9);
});

test('a waiting sign-in ends after ten minutes', async () => {
  const editor = await signIn(api, 'editor');
  const { secret } = await setUp(editor);
  const browser = await afterMail(editor.email);
  later(10 * 60 + 1);
  expect((await complete(browser, codeOf(secret))).status).toBe(400);
});

test('it counts only once its first code was typed, and is not replaced by whoever sits there', async () => {
  const editor = await signIn(api, 'editor');
  const { secret } = await editor.get<SecondFactorSecret>('POST', '/api/second-factor');
  const wrong = await editor.problem('POST', '/api/second-factor/confirm', {
    body: { code: wrongFor(secret) },
  });
  expect(wrong.code).toBe('wrong-code');
  expect((await editor.get<SecondFactorState>('GET', '/api/second-factor')).since).toBeNull();
  await setUp(editor);
  expect((await editor.problem('POST', '/api/second-factor')).code).toBe('not-possible-now');
});

test('taking it off needs a code, and new recovery codes end the old ones', async () => {
  const editor = await signIn(api, 'editor');
  const { secret, recoveryCodes } = await setUp(editor);
  const remove = (code: string) => editor.ask('POST', '/api/second-factor/remove', { body: { code } });
  const renewed = await editor.get<{ recoveryCodes: string[] }>('POST', '/api/second-factor/recovery-codes', {
    body: { code: codeOf(secret) },
  });
  later(60);
  expect((await remove(recoveryCodes[0] ?? '')).status).toBe(400);
  expect((await remove(renewed.recoveryCodes[0] ?? '')).status).toBe(200);
  expect((await editor.get<SecondFactorState>('GET', '/api/second-factor')).since).toBeNull();
});

test('required, the team gets no further than setting it up, whatever they ask for', async () => {
  const administrator = await signIn(api, 'administrator');
  const editor = await signIn(api, 'editor');
  const partner = await signIn(api, 'partner', ['verein-eins']);
  const demand = (required: boolean) =>
    administrator.ask('PUT', '/api/second-factor/requirement', { body: { required } });
  expect((await demand(true)).status).toBe(409);
  const own = await setUp(administrator);
  expect((await demand(true)).status).toBe(200);
  const seen = await editor.get<Session>('GET', '/api/session');
  expect([seen.level, seen.person?.mustSetUpSecondFactor]).toEqual(['public', true]);
  for (const path of ['/api/proposals', '/api/entries/verein-eins', '/api/archive'])
    expect((await editor.problem('GET', path)).code).toBe('second-factor-required');
  const list = { slugs: [], level: 'team' };
  expect((await editor.ask('POST', '/api/contact-lists/entries', { body: list })).status).toBe(403);
  expect((await partner.get<Session>('GET', '/api/session')).level).toBe('network');
  expect(
    (await administrator.ask('POST', '/api/second-factor/remove', { body: { code: codeOf(own.secret) } }))
      .status,
  ).toBe(409);
  await setUp(editor);
  expect((await editor.ask('GET', '/api/proposals')).status).toBe(200);
  expect((await demand(false)).status).toBe(200);
});

test('an administrator takes off what a lost telephone holds; that ends every session and is told by mail', async () => {
  const administrator = await signIn(api, 'administrator');
  const editor = await signIn(api, 'editor');
  await setUp(editor);
  const path = `/api/staff/${editor.id}/second-factor`;
  expect((await editor.ask('DELETE', path)).status).toBe(403);
  const { people } = await administrator.get<{ people: { id: string; secondFactor: boolean }[] }>(
    'DELETE',
    path,
  );
  expect(people.find(({ id }) => id === editor.id)?.secondFactor).toBe(false);
  expect((await editor.ask('GET', '/api/second-factor')).status).toBe(401);
  const mails = await api.db.select().from(outbox).where(eq(outbox.recipient, editor.email));
  expect(mails.map(({ kind }) => kind)).toContain('second-factor-reset');
  expect((await administrator.ask('DELETE', path)).status).toBe(404);
});
