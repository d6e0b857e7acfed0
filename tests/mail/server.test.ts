import { expect, it, vi } from 'vitest';
import { startServer } from '../faults/support/server.ts';
import { startMailServer } from './support/mail-server.ts';
import { openPostOffice } from './support/post-office.ts';

const office = openPostOffice();
const MAIL_FROM = 'Partnernetz <netz@stadt.example>';

it('sends mails as part of the server, and stops with it in order', async () => {
  const mailServer = await startMailServer();
  const SMTP_URL = `smtp://127.0.0.1:${mailServer.port}`;
  const server = await startServer({ DATABASE_URL: office.url(), SMTP_URL, MAIL_FROM, LOG_LEVEL: 'trace' });
  await office.write();
  await vi.waitFor(() => expect(mailServer.received.length).toBe(1), { timeout: 20_000 });
  const { code, output } = await server.stop();
  expect(code).toBe(0);
  expect(output).not.toMatch(/erika|Einladung/);
  expect(await office.rows()).toMatchObject([{ sentAt: expect.any(Date) }]);
});

it('leaves mails in the outbox where no mail server is named', async () => {
  const server = await startServer({ DATABASE_URL: office.url(), MAIL_FROM });
  await office.write();
  expect((await server.stop()).code).toBe(0);
  expect(await office.rows()).toMatchObject([{ attempts: 0, sentAt: null, subject: 'Einladung' }]);
});
