import { expect, it } from 'vitest';
import { smtpOptions } from './transport.ts';

const server = { port: 587, secure: false, credentials: { user: 'netz', password: 'geheim' } };

it('checks the certificate of every mail server but one on this machine', () => {
  const isChecked = (host: string) => smtpOptions({ ...server, host }).tls?.rejectUnauthorized;
  expect(['mail.example', '10.0.0.1', '127.0.0.1.example'].map(isChecked)).toEqual([true, true, true]);
  expect(['localhost', '127.0.0.1', '127.8.8.8', '::1'].map(isChecked)).toEqual([false, false, false, false]);
});

it('sends a password only where nobody can read it', () => {
  expect(smtpOptions({ ...server, host: 'mail.example' })).toMatchObject({ secure: false, requireTLS: true });
  expect(smtpOptions({ ...server, host: 'mail.example', secure: true })).toMatchObject({ secure: true });
  expect(smtpOptions({ ...server, host: '127.0.0.1' }).requireTLS).toBe(false);
  const open = smtpOptions({ ...server, host: 'mail.example', credentials: null });
  expect(open.requireTLS).toBe(false);
  expect(open.ignoreTLS).not.toBe(true);
});

it('does not wait for a silent server for long', () => {
  expect(smtpOptions({ ...server, host: 'mail.example' })).toMatchObject({
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
});
