import { eq } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import type { Session } from '../../src/contract/session.ts';
import { outbox, person, session, signInCode } from '../../src/server/db/people-schema.ts';
import { audit } from '../../src/server/db/schema.ts';
import { enrol } from '../../src/server/services/people/enrol.ts';
import { codesPerHour, triesPerCode } from '../../src/server/services/sign-in/limits.ts';
import { partnerWith } from '../support/search-cases.ts';
import { origin, startApi } from './app.ts';
import { browserOf, cookieOf, type Somebody, signIn, visitorOf } from './people.ts';

let now = new Date('2026-11-23T10:00:00Z');
const api = await startApi([partnerWith({ name: 'Verein Eins' })], { clock: () => now });
afterAll(api.close);
const visitor = visitorOf(api);

async function account(email: string): Promise<string> {
  return (await enrol(api.db, { email, name: 'Meryem', language: 'de', role: 'partner' })).id;
}

/** A browser that has asked for a code. */
async function asking(email: string): Promise<Somebody> {
  const response = await visitor.ask('POST', '/api/sign-in/code', { body: { email, language: 'de' } });
  expect([response.status, await response.json()]).toEqual([202, { minutes: 10 }]);
  return browserOf(api, '', email, cookieOf(response.headers.getSetCookie()));
}

/** The code in the newest mail to an address, as somebody reads it there. */
async function codeSentTo(email: string): Promise<string> {
  const mails = async () =>
    (await api.db.select().from(outbox).where(eq(outbox.recipient, email))).toSorted(
      (a, b) => a.createdAt.getTime() - b.createdAt.getTime(),
    );
  await expect.poll(async () => (await mails()).length).toBeGreaterThan(0);
  const code = (await mails()).at(-1)?.bodyText.match(/\b(\d{3}) ?(\d{3})\b/);
  if (!code) throw new Error('no code in the mail');
  return `${code[1]}${code[2]}`;
}

const enter = (browser: Somebody, code: string) => browser.ask('POST', '/api/sign-in', { body: { code } });

test('a code that was sent signs in, once, in the browser that asked', async () => {
  await account('eins@people.example');
  const browser = await asking('eins@people.example');
  const code = await codeSentTo('eins@people.example');
  expect((await enter(visitor, code)).status).toBe(400);
  const other = await asking('eins@people.example');
  const wrong = code === '000000' ? '000001' : '000000';
  expect((await enter(other, wrong)).status).toBe(400);
  const response = await enter(browser, `${code.slice(0, 3)} ${code.slice(3)}`);
  expect(response.status).toBe(200);
  const cookies = response.headers.getSetCookie();
  expect(cookies.find((cookie) => cookie.startsWith('__Host-partnernetz='))).toMatch(
    /; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  const mine = browserOf(api, '', '', cookieOf(cookies));
  expect((await mine.get<Session>('GET', '/api/session')).person?.email).toBe('eins@people.example');
  expect((await enter(browser, code)).status).toBe(400);
  const events = await api.db.select().from(audit).where(eq(audit.action, 'sign-in'));
  expect(events.length).toBe(1);
});

test('the code is nowhere in the database but in the mail', async () => {
  await account('zwei@people.example');
  await asking('zwei@people.example');
  const code = await codeSentTo('zwei@people.example');
  const rows = await api.db.select().from(signInCode);
  expect(JSON.stringify(rows)).not.toContain(code);
});

test('an unknown address is answered as a known one, and gets no mail', async () => {
  const browser = await asking('nobody@people.example');
  expect(browser.cookie).toMatch(/^__Host-partnernetz-code=[0-9a-f]{64}$/);
  expect((await enter(browser, '123456')).status).toBe(400);
  expect(await api.db.select().from(outbox).where(eq(outbox.recipient, 'nobody@people.example'))).toEqual([]);
});

test('a wrong code is as much work for an unknown address as for a known one', async () => {
  await account('bekannt@people.example');
  const browsers = [await asking('bekannt@people.example'), await asking('unbekannt@people.example')];
  await codeSentTo('bekannt@people.example');
  const digest = vi.spyOn(crypto.subtle, 'digest');
  const work: number[] = [];
  for (const browser of browsers) {
    digest.mockClear();
    expect((await enter(browser, '123456')).status).toBe(400);
    work.push(digest.mock.calls.length);
  }
  digest.mockRestore();
  expect(work[0]).toBe(work[1]);
});

test('a hundred redemptions of one code: one session', async () => {
  const id = await account('drei@people.example');
  const browser = await asking('drei@people.example');
  const code = await codeSentTo('drei@people.example');
  const answers = await Promise.all(Array.from({ length: 100 }, () => enter(browser, code)));
  expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  expect((await api.db.select().from(session).where(eq(session.userId, id))).length).toBe(1);
});

test('so many tries and no more, also all at once', async () => {
  await account('vier@people.example');
  const browser = await asking('vier@people.example');
  const code = await codeSentTo('vier@people.example');
  const wrong = Array.from({ length: 40 }, (_, at) => String(at).padStart(6, '0')).filter(
    (each) => each !== code,
  );
  await Promise.all(wrong.map((each) => enter(browser, each)));
  const [row] = await api.db.select().from(signInCode).where(eq(signInCode.email, 'vier@people.example'));
  expect(row?.attempts).toBe(triesPerCode);
  expect((await enter(browser, code)).status).toBe(400);
});

test('after ten minutes a code is worth nothing', async () => {
  await account('fuenf@people.example');
  const browser = await asking('fuenf@people.example');
  const code = await codeSentTo('fuenf@people.example');
  const before = now;
  now = new Date(now.getTime() + 10 * 60_000 + 1);
  expect((await enter(browser, code)).status).toBe(400);
  now = before;
});

test('so many codes an hour for one address, known or not', async () => {
  for (const email of ['sechs@people.example', 'niemand@people.example']) {
    const ask = () => visitor.ask('POST', '/api/sign-in/code', { body: { email, language: 'de' } });
    const answers = await Promise.all(Array.from({ length: 3 * codesPerHour }, ask));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(codesPerHour);
    const refused = await visitor.problem('POST', '/api/sign-in/code', { body: { email, language: 'de' } });
    expect([refused.status, refused.code]).toEqual([429, 'too-many-codes']);
  }
  const before = now;
  now = new Date(now.getTime() + 60 * 60_000);
  await asking('sechs@people.example');
  now = before;
});

test('a network that asks for too much is told to wait, a whole /64 as one', async () => {
  let asked = 0;
  const small = await startApi([], {
    limits: { requestsPerMinute: 1_000_000, codesPerNetwork: 3, triesPerNetwork: 3, exportsPerNetwork: 3 },
    clientAddress: () => `2001:db8:1:2::${(asked++).toString(16)}`,
  });
  const away = visitorOf(small);
  const ask = async (at: number) =>
    (
      await away.ask('POST', '/api/sign-in/code', {
        body: { email: `n${at}@people.example`, language: 'de' },
      })
    ).status;
  expect([await ask(1), await ask(2), await ask(3), await ask(4)]).toEqual([202, 202, 202, 429]);
  await small.close();
});

test('a write from another site, or from nowhere, is refused; what Host says changes nothing', async () => {
  const editor = await signIn(api, 'editor');
  const path = '/api/sign-out';
  for (const Origin of ['https://evil.example', 'null', `${origin}.evil.example`, `${origin}:8080`]) {
    const refused = await editor.problem('POST', path, { headers: { Origin } });
    expect([refused.status, refused.code]).toEqual([403, 'wrong-origin']);
  }
  const bare = new Request(`${origin}${path}`, { method: 'POST', headers: { Cookie: editor.cookie } });
  expect((await api.fetch(bare)).status).toBe(403);
  expect((await editor.get<Session>('GET', '/api/session')).person?.role).toBe('editor');

  await account('sieben@people.example');
  await visitor.ask('POST', '/api/sign-in/code', {
    body: { email: 'sieben@people.example', language: 'de' },
    headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' },
  });
  await codeSentTo('sieben@people.example');
  const [mail] = await api.db.select().from(outbox).where(eq(outbox.recipient, 'sieben@people.example'));
  expect(mail?.bodyText).toContain('http://partnernetz.example/anmelden');
  expect(JSON.stringify(mail)).not.toContain('evil');
});

test('signing out ends the session here, and a withdrawn role every one of them at once', async () => {
  const one = await signIn(api, 'editor');
  const cookie = cookieOf(await api.accounts.start(one.id, new Request(origin)));
  const elsewhere = browserOf(api, one.id, one.email, cookie);
  const { sessions } = await one.get<{ sessions: { id: string; current: boolean }[] }>(
    'GET',
    '/api/sessions',
  );
  expect(sessions.map(({ current }) => current).toSorted()).toEqual([false, true]);
  expect((await one.get<Session>('POST', '/api/sign-out')).person).toBeNull();
  expect((await one.get<Session>('GET', '/api/session')).level).toBe('public');
  expect((await elsewhere.get<Session>('GET', '/api/session')).level).toBe('team');

  const administrator = await signIn(api, 'administrator');
  await administrator.get('DELETE', `/api/staff/${one.id}`);
  expect((await elsewhere.get<Session>('GET', '/api/session')).level).toBe('public');
  expect(await api.db.select().from(session).where(eq(session.userId, one.id))).toEqual([]);
  const last = await administrator.problem('DELETE', `/api/staff/${administrator.id}`);
  expect(last.code).toBe('not-possible-now');
});

test('a session is another one after each sign-in', async () => {
  const one = await signIn(api, 'partner');
  const again = await api.accounts.start(one.id, new Request(origin, { headers: { Cookie: one.cookie } }));
  expect(cookieOf(again)).not.toBe(one.cookie);
  expect((await one.get<Session>('GET', '/api/session')).person).toBeNull();
});

test('an invitation makes the account, and takes it away again', async () => {
  const editor = await signIn(api, 'editor');
  const path = '/api/entries/verein-eins/people';
  const body = { email: 'Neu@People.example', name: 'Neue Person', language: 'de' };
  const invited = await editor.get<{ id: string; email: string; signedInAt: null }>('POST', path, { body });
  expect(invited).toMatchObject({ email: 'neu@people.example', signedInAt: null });
  const [mail] = await api.db.select().from(outbox).where(eq(outbox.recipient, 'neu@people.example'));
  expect([mail?.kind, mail?.bodyText.includes('Verein Eins')]).toEqual(['invitation', true]);
  const browser = await asking('neu@people.example');
  await expect
    .poll(
      async () =>
        (await api.db.select().from(outbox).where(eq(outbox.recipient, 'neu@people.example'))).length,
    )
    .toBe(2);
  const response = await enter(browser, await codeSentTo('neu@people.example'));
  expect((await response.json()).person.entries).toEqual(['verein-eins']);
  await editor.get('DELETE', `${path}/${invited.id}`);
  const [left] = await api.db.select().from(person).where(eq(person.id, invited.id));
  expect(left?.role).toBeNull();
  expect(await api.db.select().from(session).where(eq(session.userId, invited.id))).toEqual([]);
});

test.each([
  [{}, 'email'],
  [{ email: 'nobody', language: 'de' }, 'email'],
  [{ email: 'a@b.example', language: 'fr' }, 'language'],
  [{ email: 'a@b.example', language: 'de', role: 'administrator' }, 'body'],
])('%j is refused by name', async (body, field) => {
  const problem = await visitor.problem('POST', '/api/sign-in/code', { body });
  expect([problem.code, problem.fields?.[0]?.name]).toEqual(['invalid-body', field]);
});
