import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startProcess } from '../faults/support/server.ts';
import { startMailServer } from './support/mail-server.ts';
import { openPostOffice } from './support/post-office.ts';

const kills = 30;
const mails = 200;
const office = openPostOffice();

it(`loses no mail when killed ${kills} times, and repeats one only under the same Message-ID`, async () => {
  let strike = () => {};
  let stepsLeft = 0;
  /* A step is a point of the conversation; the last ones are the acceptance of a mail and just before our commit. */
  const step = () => {
    stepsLeft -= 1;
    if (stepsLeft === 0) strike();
  };
  const server = await startMailServer({
    answer: () => {
      step();
      return null;
    },
    onAccepted: step,
  });
  await Promise.all(
    Array.from({ length: mails }, (_, number) => office.write({ subject: `Mail ${number}` })),
  );

  const start = () =>
    startProcess({
      env: { DATABASE_URL: office.url(), SMTP_PORT: String(server.port) },
      file: 'tests/mail/programs/worker.ts',
    });
  for (let kill = 0; kill < kills; kill += 1) {
    stepsLeft = randomInt(1, 21);
    const worker = await start();
    strike = () => worker.process.kill('SIGKILL');
    expect((await worker.ended).code, worker.output()).toBe(null);
  }
  stepsLeft = 0;
  expect((await office.rows()).some(({ sentAt }) => sentAt === null)).toBe(true);
  await start();
  await vi.waitFor(
    async () => expect((await office.rows()).filter(({ sentAt }) => sentAt === null)).toEqual([]),
    { timeout: 60_000 },
  );

  const idsBySubject = Map.groupBy(server.received, ({ subject }) => subject);
  expect(idsBySubject.size, 'lost').toBe(mails);
  for (const [subject, copies] of idsBySubject) {
    expect(new Set(copies.map(({ messageId }) => messageId)).size, subject).toBe(1);
  }
  const repeats = server.received.length - mails;
  process.stdout.write(`${kills} kills, ${mails} mails, ${repeats} repeated\n`);
  expect(repeats, 'more than one a kill').toBeLessThanOrEqual(kills);
}, 600_000);

it('does not wait for a mail server that takes a connection and says nothing', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await vi.waitFor(() => expect(silent.listening).toBe(true));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const worker = office.startWorker(typeof address === 'object' ? (address?.port ?? 0) : 0);
  await office.write();
  await vi.waitFor(() => expect(worker.trouble).toMatchObject([{ kind: 'server', code: 'ETIMEDOUT CONN' }]), {
    timeout: 60_000,
  });
}, 90_000);
