import { expect, it, vi } from 'vitest';
import { startMailServer } from './support/mail-server.ts';
import { eventually, gate, openPostOffice } from './support/post-office.ts';

const office = openPostOffice();

it('has two workers send each of 30 mails exactly once', async () => {
  const server = await startMailServer();
  const workers = [office.startWorker(server.port), office.startWorker(server.port)];
  const subjects = Array.from({ length: 30 }, (_, number) => `Mail ${number}`);
  await Promise.all(subjects.map((subject) => office.write({ subject })));
  await vi.waitFor(
    async () => expect((await office.rows()).filter(({ sentAt }) => sentAt === null)).toEqual([]),
    { timeout: 20_000 },
  );
  expect(server.subjects().sort()).toEqual([...subjects].sort());
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(30);
  expect(workers.flatMap(({ trouble }) => trouble)).toEqual([]);
});

it('waits for a slow mail server without anybody else sending the same mail', async () => {
  const asked = gate();
  const answered = gate();
  const server = await startMailServer({
    answer: async (stage, source) => {
      if (stage !== 'message' || !source.includes('Langsam')) return null;
      asked.open();
      await answered.opened;
      return null;
    },
  });
  office.startWorker(server.port);
  await office.write({ subject: 'Langsam' });
  await asked.opened;
  office.startWorker(server.port);
  await office.write({ subject: 'Schnell' });
  await eventually(() => expect(server.subjects()).toEqual(['Schnell']));
  answered.open();
  await eventually(async () =>
    expect((await office.rows()).map(({ attempts, sentAt }) => [attempts, sentAt !== null])).toEqual([
      [1, true],
      [1, true],
    ]),
  );
  expect(server.subjects()).toEqual(['Schnell', 'Langsam']);
});

it('sends codes before everything else', async () => {
  const server = await startMailServer();
  await office.write({ subject: 'Einladung' });
  await office.write({ subject: 'Code', expiresAt: new Date(Date.now() + 600_000) });
  office.startWorker(server.port);
  await eventually(() => expect(server.subjects()).toEqual(['Code', 'Einladung']));
});

it('finishes the mail that is just being sent when it is closed, and begins no other', async () => {
  const asked = gate();
  const answered = gate();
  const server = await startMailServer({
    answer: async (stage) => {
      if (stage !== 'message') return null;
      asked.open();
      await answered.opened;
      return null;
    },
  });
  const worker = office.startWorker(server.port);
  await office.write();
  await office.write();
  await asked.opened;
  const closed = worker.close(60);
  answered.open();
  await closed;
  expect((await office.rows()).map(({ sentAt }) => sentAt !== null).sort()).toEqual([false, true]);
  expect(server.received.length).toBe(1);
});

it('leaves a mail as it was when there is no time to finish it', async () => {
  const asked = gate();
  const server = await startMailServer({
    answer: async (stage) => {
      if (stage !== 'recipient') return null;
      asked.open();
      return new Promise(() => undefined);
    },
  });
  const worker = office.startWorker(server.port);
  await office.write();
  await asked.opened;
  await worker.close(0);
  expect(await office.rows()).toMatchObject([{ attempts: 0, sentAt: null, lastError: null }]);
  expect(worker.trouble).toEqual([]);
});

it('does not send again what was accepted while the database was lost', async () => {
  const asked = gate();
  const answered = gate();
  const server = await startMailServer({
    answer: async (stage) => {
      if (stage !== 'message') return null;
      asked.open();
      await answered.opened;
      return null;
    },
  });
  const worker = office.startWorker(server.port);
  await office.write();
  await asked.opened;
  const { rowCount } = await office.pool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and state = 'idle in transaction'`,
  );
  expect(rowCount).toBe(1);
  answered.open();
  await eventually(() => expect(worker.trouble.length).toBeGreaterThan(0));
  await office.wake();
  await eventually(async () => expect((await office.rows())[0]?.sentAt).toBeInstanceOf(Date));
  expect(server.received.length).toBe(1);
});
