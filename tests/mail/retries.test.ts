import { Pool } from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import type { FailureKind } from '../../src/server/mail/delivery-failure.ts';
import { freePort } from '../support/postgres/free-port.ts';
import { refusal, type Stage, startMailServer } from './support/mail-server.ts';
import { eventually, movableClock, onLoopback, openPostOffice } from './support/post-office.ts';

const office = openPostOffice();

const untilTried = (times: number) =>
  eventually(async () => expect((await office.rows()).map(({ attempts }) => attempts)).toEqual([times]));
const unnamed = expect.not.stringMatching(/erika|verein|\d{3} \d{3}$/);

it('keeps mails while the mail server is down, and sends them once it is up', async () => {
  const port = await freePort();
  const { clock, forward } = movableClock();
  const worker = office.startWorker(port, { clock });
  await office.write();
  await untilTried(1);
  const [row] = await office.rows();
  expect(row).toMatchObject({ lastError: 'ESOCKET ECONNREFUSED CONN', sentAt: null, failedAt: null });
  const pause = (row?.nextAttemptAt.getTime() ?? 0) - clock().getTime();
  expect(pause).toBeGreaterThan(20_000);
  expect(pause).toBeLessThanOrEqual(30_000);

  // Due again after half a minute, and no sooner: the look that this wakes it for finds nothing.
  forward(20);
  await office.wake();
  forward(10);
  await office.wake();
  await untilTried(2);
  expect(worker.trouble.length).toBe(2);

  const server = await startMailServer({ port });
  forward(60);
  await office.wake();
  await eventually(() => expect(server.received.length).toBe(1));
  await untilTried(3);
  expect(await office.rows()).toMatchObject([{ lastError: null, sentAt: expect.any(Date) }]);
});

it('uses the same Message-ID and date for each attempt', async () => {
  const sources: string[] = [];
  const server = await startMailServer({
    answer: (stage, source) => {
      if (stage === 'message') sources.push(source);
      return stage === 'message' && sources.length < 3 ? refusal(451, '4.7.1 Greylisted') : null;
    },
  });
  const { clock, forward } = movableClock();
  office.startWorker(server.port, { clock });
  await office.write();
  for (const attempt of [1, 2]) {
    await untilTried(attempt);
    forward(60);
    await office.wake();
  }
  await eventually(() => expect(server.received.length).toBe(1));
  const headers = sources.map((source) => /^Message-ID: .*$|^Date: .*$/gim[Symbol.match](source)?.sort());
  expect(headers).toEqual([headers[0], headers[0], headers[0]]);
  expect(headers[0]?.[1]).toBe(`Message-ID: <${(await office.rows())[0]?.id}@stadt.example>`);
});

it.each<[Stage, number, string, FailureKind]>([
  ['recipient', 450, '4.2.1 erika@verein.example is busy', 'later'],
  ['recipient', 550, '5.1.1 no erika@verein.example here', 'never'],
  ['recipient', 530, '5.7.0 sign in first', 'later'],
  ['message', 452, '4.3.1 full', 'later'],
  ['message', 554, '5.7.1 erika@verein.example wants no such mail', 'never'],
  ['sender', 550, '5.7.1 netz@stadt.example may not send', 'server'],
  ['sender', 451, '4.3.0 not now', 'server'],
])('at the %s, %i %s: %s', async (stage, status, answer, kind) => {
  const server = await startMailServer({ answer: (at) => (at === stage ? refusal(status, answer) : null) });
  const worker = office.startWorker(server.port);
  await office.write({ text: 'Ihr Code: 402 917' });
  await eventually(async () => expect((await office.rows())[0]?.lastError).not.toBe(null));

  const enhanced = answer.slice(0, 5);
  expect(await office.rows()).toMatchObject([
    kind === 'never'
      ? { failedAt: expect.any(Date), sentAt: null, subject: '', bodyText: '', bodyHtml: '' }
      : { failedAt: null, sentAt: null, attempts: 1, bodyText: 'Ihr Code: 402 917' },
  ]);
  expect(await office.rows()).toMatchObject([
    { lastError: expect.stringContaining(`${status} ${enhanced}`) },
  ]);
  expect(worker.trouble).toMatchObject([{ kind, message: unnamed, code: unnamed }]);
  expect(String((worker.trouble[0] as Error).stack)).not.toContain('erika');
  expect(server.received).toEqual([]);
});

it('takes a refused password for trouble of the server, not of the mail', async () => {
  const server = await startMailServer({
    authOptional: false,
    onAuth: (_, __, done) => done(new Error('no')),
  });
  const credentials = { user: 'netz', password: 'geheim' };
  const worker = office.startWorker(server.port, { server: { ...onLoopback(server.port), credentials } });
  await office.write();
  await untilTried(1);
  expect(worker.trouble).toMatchObject([{ kind: 'server', code: 'EAUTH AUTH PLAIN 535' }]);
});

it('does not try mail after mail where the server cannot be used', async () => {
  await Promise.all([1, 2, 3].map(() => office.write()));
  const pool = new Pool({ connectionString: office.url(), max: 1 });
  onTestFinished(() => pool.end());
  // Nothing wakes it: nobody listens at port 1.
  office.startWorker(await freePort(), { pool, address: () => ({ port: 1 }) });
  const tried = async () => {
    const { rows } = await pool.query<{ tried: number }>('select sum(attempts)::int as tried from outbox');
    return rows[0]?.tried;
  };
  await eventually(async () => expect(await tried()).toBeGreaterThan(0));
  // Whoever went on would have its turn between these, for there is one connection only.
  for (const _ of Array(20)) expect(await tried()).toBe(1);
});

it('does not send a code that has expired', async () => {
  const port = await freePort();
  const { clock, forward } = movableClock();
  const worker = office.startWorker(port, { clock });
  await office.write({
    subject: 'Ihr Anmeldecode: 402 917',
    expiresAt: new Date(clock().getTime() + 600_000),
  });
  await untilTried(1);
  const server = await startMailServer({ port });
  forward(600);
  await office.wake();
  await eventually(async () =>
    expect(await office.rows()).toMatchObject([
      { failedAt: expect.any(Date), sentAt: null, lastError: 'expired', subject: '', bodyText: '' },
    ]),
  );
  await worker.close(10);
  expect(server.received).toEqual([]);
});

it('gives up after three days', async () => {
  const { clock, forward } = movableClock();
  const worker = office.startWorker(await freePort(), { clock });
  await office.write();
  await untilTried(1);
  forward(3 * 24 * 60 * 60);
  await office.wake();
  await eventually(async () =>
    expect(await office.rows()).toMatchObject([{ failedAt: expect.any(Date), lastError: 'too-old' }]),
  );
  expect(worker.trouble.length).toBe(2);
});

it('forgets mails 30 days after they were sent, looking once a day', async () => {
  const server = await startMailServer();
  const { clock, forward } = movableClock();
  office.startWorker(server.port, { clock });
  await office.write();
  await eventually(async () => expect((await office.rows())[0]?.sentAt).toBeInstanceOf(Date));
  forward(29 * 24 * 60 * 60);
  await office.write({ recipient: 'otto@verein.example' });
  // Too old to be sent by then, which shows that the worker has looked.
  await eventually(async () =>
    expect(new Set((await office.rows()).map(({ lastError }) => lastError))).toEqual(
      new Set(['too-old', null]),
    ),
  );
  forward(25 * 60 * 60);
  await office.wake();
  await eventually(async () =>
    expect((await office.rows()).map(({ recipient }) => recipient)).toEqual(['otto@verein.example']),
  );
});
