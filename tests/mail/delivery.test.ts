import { expect, it } from 'vitest';
import { enqueueMail } from '../../src/server/mail/enqueue.ts';
import { invitation } from '../../src/server/mail/templates/invitation.ts';
import { startMailServer } from './support/mail-server.ts';
import { eventually, onLoopback, openPostOffice, sampleMail } from './support/post-office.ts';

const office = openPostOffice();
const facts = {
  name: 'Zoë Müller-Öz',
  entryName: 'Café Übergang',
  role: 'partner',
  inviter: 'Jürgen Groß',
  installation: 'Partnernetz Köln',
  signInUrl: 'https://partnernetz.example/anmelden',
} as const;

it('sends what was committed, and nothing of what was rolled back', async () => {
  const server = await startMailServer();
  office.startWorker(server.port);
  const taken = office.db().transaction(async (transaction) => {
    await enqueueMail(transaction, { ...sampleMail, subject: 'Zurückgenommen' });
    throw new Error('taken back');
  });
  await expect(taken).rejects.toThrow('taken back');
  await office.write({ subject: 'Festgeschrieben' });
  await eventually(() => expect(server.subjects()).toEqual(['Festgeschrieben']));
  await office.write({ subject: 'Danach' });
  await eventually(() => expect(server.subjects()).toEqual(['Festgeschrieben', 'Danach']));
});

it.each(['de', 'en'] as const)('delivers both forms and all headers unharmed (%s)', async (language) => {
  const server = await startMailServer();
  office.startWorker(server.port);
  const composed = invitation(facts, language);
  await office.write({ ...composed, recipient: 'zoe@verein.example' });
  await eventually(() => expect(server.received.length).toBe(1));

  const [mail] = server.received;
  const [row] = await office.rows();
  expect(mail?.text).toBe(composed.text);
  expect(mail?.html).toBe(composed.html);
  expect(mail?.subject).toBe(composed.subject);
  expect(mail?.subject).toContain('Café Übergang');
  expect(mail?.from?.value).toEqual([{ name: 'Partnernetz Köln', address: 'netz@stadt.example' }]);
  expect(mail?.recipients).toEqual(['zoe@verein.example']);
  expect(mail?.messageId).toBe(`<${row?.id}@stadt.example>`);
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.headers.get('content-language')).toBe(language);
  expect(mail?.attachments).toEqual([]);
  expect(mail?.encrypted).toBe(true);
});

it('leaves no text and no code in the table once a mail is sent', async () => {
  const server = await startMailServer();
  office.startWorker(server.port);
  await office.write({ kind: 'sign-in-code', subject: 'Ihr Anmeldecode: 402 917', text: '402 917' });
  await eventually(async () =>
    expect(await office.rows()).toMatchObject([
      { sentAt: expect.any(Date), failedAt: null, lastError: null, attempts: 1, kind: 'sign-in-code' },
    ]),
  );
  expect(await office.rows()).toMatchObject([{ subject: '', bodyText: '', bodyHtml: '' }]);
  expect(server.received[0]?.text).toBe('402 917');
});

it('lets nobody slip in a header or a recipient', async () => {
  const server = await startMailServer();
  const from = { name: 'Netz\r\nBcc: a@boese.example', address: 'netz@stadt.example' };
  office.startWorker(server.port, { from });
  const break_ = 'Erika\r\nBcc: b@boese.example\r\n\r\nHallo\u2028';
  await office.write(invitation({ ...facts, name: break_, entryName: break_, inviter: break_ }, 'de'));
  await office.write({ subject: break_ });
  await eventually(() => expect(server.received.length).toBe(2));
  for (const mail of server.received) {
    expect(mail.recipients).toEqual(['erika@verein.example']);
    expect(mail.bcc).toBe(undefined);
    expect(mail.source.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
    expect(mail.subject).toContain('Erika Bcc: b@boese.example Hallo');
  }
});

it.each(['a@verein.example, b@verein.example', 'a@verein.example\r\nRCPT TO:<b@verein.example>', 'niemand'])(
  'sends nothing to what is not one address (%j)',
  async (recipient) => {
    const server = await startMailServer();
    office.startWorker(server.port);
    await office.write({ recipient });
    await office.write();
    await eventually(() => expect(server.received.length).toBe(1));
    expect(server.received[0]?.recipients).toEqual(['erika@verein.example']);
    await eventually(async () =>
      expect((await office.rows()).filter(({ failedAt }) => failedAt !== null).length).toBe(1),
    );
  },
);

it('signs in with user and password', async () => {
  const server = await startMailServer({
    authOptional: false,
    onAuth: ({ username, password }, _, done) =>
      password === 'ge:heim' ? done(null, { user: username ?? '' }) : done(new Error('wrong')),
  });
  const credentials = { user: 'netz@stadt.example', password: 'ge:heim' };
  office.startWorker(server.port, { server: { ...onLoopback(server.port), credentials } });
  await office.write();
  await eventually(() => expect(server.received.length).toBe(1));
  expect(server.received[0]).toMatchObject({ user: 'netz@stadt.example', encrypted: true });
});

it('speaks TLS from the first byte where it is told to', async () => {
  const server = await startMailServer({ secure: true });
  office.startWorker(server.port, { server: { ...onLoopback(server.port), secure: true } });
  await office.write();
  await eventually(() => expect(server.received[0]?.encrypted).toBe(true));
});

it('finds mails by looking where nobody notifies it', async () => {
  const server = await startMailServer();
  office.startWorker(server.port, { address: () => ({ port: 1 }), pollMilliseconds: 10 });
  await office.write();
  await eventually(() => expect(server.received.length).toBe(1));
});
