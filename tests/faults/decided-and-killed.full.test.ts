import { Client } from 'pg';
import { expect, it, vi } from 'vitest';
import type { EditableEntry, OwnProposal, ReviewedProposal } from '../../src/contract/editing.ts';
import type { Session } from '../../src/contract/session.ts';
import { startMailServer } from '../mail/support/mail-server.ts';
import { cloneDatabase } from '../support/database.ts';
import { type Started, startServer } from './support/server.ts';

/* Between accepting a proposal and the mail about it the server is killed, at one step after the other. */
const steps = ['asked', 'working', 'answered', 'sender', 'recipient', 'message', 'accepted'] as const;
type Step = (typeof steps)[number];
const rounds = 3 * steps.length;

/** A browser, as far as the API is concerned. */
async function signIn(url: string, role: 'partner' | 'editor') {
  const headers = { 'Content-Type': 'application/json', Origin: url };
  const response = await fetch(`${url}/api/sample/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ role }),
  });
  const Cookie = response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
  const { person }: Session = await response.json();
  const ask = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: { ...headers, Cookie, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { slug: person?.entries[0] ?? '', email: person?.email ?? '', ask };
}

/** Has a proposal made; returns how to accept it. */
async function propose({ url }: Started, summary: string) {
  const author = await signIn(url, 'partner');
  const path = `/api/entries/${author.slug}`;
  const entry: EditableEntry = await (await author.ask('GET', path)).json();
  const draft: OwnProposal = await (
    await author.ask(
      'PUT',
      `${path}/draft`,
      { basedOn: entry.version, content: { ...entry.content, summary } },
      { 'If-None-Match': '*' },
    )
  ).json();
  await author.ask('POST', `${path}/draft/submit`, undefined, { 'If-Match': `"d${draft.version}"` });
  const editor = await signIn(url, 'editor');
  const shown: ReviewedProposal = await (await editor.ask('GET', `/api/proposals/${draft.id}`)).json();
  const accept = () =>
    editor.ask(
      'POST',
      `/api/proposals/${draft.id}/decision`,
      { entryVersion: shown.entryVersion, accept: ['summary'], corrections: {}, comment: summary },
      { 'If-Match': `"d${shown.version}"` },
    );
  return { id: draft.id, slug: author.slug, version: entry.version, accept };
}

it(`is old or new, and mailed about only if new, when killed ${rounds} times between accepting and mailing`, async () => {
  const database = await cloneDatabase('sample');
  const client = new Client({ connectionString: database.url });
  await client.connect();
  let reached: (step: Step) => void = () => undefined;
  const mails = await startMailServer({
    answer: (stage) => {
      reached(stage);
      return null;
    },
    onAccepted: () => reached('accepted'),
  });
  const env = {
    DATABASE_URL: database.url,
    SMTP_URL: `smtp://127.0.0.1:${mails.port}`,
    MAIL_FROM: 'netz@ki.example',
    RATE_LIMIT: '1000000',
  };

  for (let round = 0; round < rounds; round += 1) {
    const step = steps[round % steps.length];
    const summary = `Runde ${round}`;
    const server = await startServer(env);
    const proposal = await propose(server, summary);
    reached = (at) => {
      if (at === step) server.process.kill('SIGKILL');
    };
    const answered = proposal.accept().then(
      () => reached('answered'),
      () => undefined,
    );
    reached('asked');
    if (step === 'working') {
      // As soon as its transaction has begun to write.
      await vi
        .waitFor(
          async () => {
            const { rows } = await client.query(
              `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`,
            );
            expect(rows.length).toBeGreaterThan(0);
          },
          { timeout: 5_000, interval: 1 },
        )
        .catch(() => undefined);
      reached('working');
    }
    await answered;
    await server.ended;
    reached = () => undefined;

    const { rows } = await client.query<{
      state: string;
      version: number;
      summary: string;
      revisions: number;
      mails: number;
    }>(
      `select r.state, p.version, p.summary,
         (select count(*)::int from revision where partner_id = p.id and content->>'summary' = $2) as revisions,
         (select count(*)::int from outbox where kind = 'proposal-decided' and created_at >= r.decided_at - interval '1 second') as mails
       from proposal r join partner p on p.id = r.partner_id where r.id = $1`,
      [proposal.id, summary],
    );
    const [found] = rows;
    const isNew = found?.state === 'accepted';
    expect(found, step).toMatchObject(
      isNew
        ? { version: proposal.version + 1, summary, revisions: 1 }
        : { state: 'submitted', version: proposal.version, revisions: 0 },
    );
    if (step !== 'asked' && step !== 'working') expect(isNew, step).toBe(true);

    const again = await startServer(env);
    const aboutIt = () => mails.received.filter(({ text }) => text?.includes(summary));
    if (isNew) await vi.waitFor(() => expect(aboutIt().length).toBeGreaterThan(0), { timeout: 60_000 });
    await vi.waitFor(
      async () => {
        const due = await client.query(`select from outbox where sent_at is null and failed_at is null`);
        expect(due.rows).toEqual([]);
      },
      { timeout: 60_000 },
    );
    expect(new Set(aboutIt().map(({ messageId }) => messageId)).size, step).toBe(isNew ? 1 : 0);
    // Repeated at most where the mail server had it and we had not noted so.
    if (step !== 'accepted' && step !== 'message') expect(aboutIt().length, step).toBe(isNew ? 1 : 0);
    // The next round begins with nothing waiting.
    await client.query(`delete from proposal`);
    await again.stop();
  }
  await client.end();
  await database.drop();
}, 1_200_000);
