import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTrial, readConfig } from './config.ts';
import { variables } from './config-variables.ts';

describe('readConfig', () => {
  it('makes a trial on this machine of an empty environment', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, databaseUrl: null, publicUrl: null });
    expect(config.dataDirectory).toBe(path.resolve('data'));
    expect(isTrial(config)).toBe(true);
  });

  it('takes an empty value for unset, as compose files write it', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}));
  });

  it('is no trial once a public address or a database is named', () => {
    expect(isTrial(readConfig({ PUBLIC_URL: 'https://partnernetz.example/' }))).toBe(false);
    expect(isTrial(readConfig({ DATABASE_URL: 'postgresql://db.example/partnernetz' }))).toBe(false);
  });

  it('logs requests where somebody runs it for others', () => {
    expect(readConfig({}).logLevel).toBe('warn');
    expect(readConfig({ PUBLIC_URL: 'https://partnernetz.example' })).toMatchObject({
      logLevel: 'info',
      publicUrl: 'https://partnernetz.example',
    });
  });

  it('names every bad value at once, in both languages', () => {
    const read = () => readConfig({ PORT: '80a', HOST: 'localhost:3000', LOG_LEVEL: 'loud' });
    expect(read).toThrow(/PORT \(„80a“\) muss eine ganze Zahl von 0 bis 65535 sein/);
    expect(read).toThrow(/HOST \(„localhost:3000“\) must be a host name/);
    expect(read).toThrow(/LOG_LEVEL .* muss fatal, error/);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'partnernetz.example'],
    ['PUBLIC_URL', 'https://stadt.example/partnernetz'],
    ['DATABASE_URL', 'mysql://db.example/partnernetz'],
    ['DATABASE_CONNECTIONS', '1'],
    ['TRUSTED_PROXIES', '2.5'],
    ['SMTP_URL', 'https://mail.example'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://user@mail.example'],
    ['SMTP_URL', 'smtp://user:100%@mail.example'],
    ['SMTP_URL', 'smtp://mail.example/?tls.rejectUnauthorized=false'],
    ['MAIL_FROM', 'Partnernetz'],
    ['MAIL_FROM', 'Partnernetz <partnernetz@stadt.example'],
    ['MAIL_FROM', 'Partnernetz <a@stadt.example>, <b@stadt.example>'],
    ['MAIL_FROM', 'Partnernetz\r\nBcc: <partnernetz@stadt.example>'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it('never prints a password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://user:geheim@db.example/x' });
    expect(read).toThrow(/^(?!.*geheim).*DATABASE_URL/s);
    const readMail = () => readConfig({ SMTP_URL: 'http://user:geheim@mail.example' });
    expect(readMail).toThrow(/^(?!.*geheim).*SMTP_URL/s);
  });

  it('reads where mails go and whom they come from', () => {
    expect(readConfig({}).mail).toBe(null);
    expect(readConfig({ MAIL_FROM: 'partnernetz@stadt.example' }).mail).toBe(null);
    const mailOf = (SMTP_URL: string, MAIL_FROM: string) => readConfig({ SMTP_URL, MAIL_FROM }).mail;
    expect(mailOf('smtp://mail.example', 'partnernetz@stadt.example')).toEqual({
      server: { host: 'mail.example', port: 587, secure: false, credentials: null },
      from: { name: '', address: 'partnernetz@stadt.example' },
    });
    expect(
      mailOf('smtps://netz%40stadt:ge%3Aheim@[2001:db8::25]:4465/', '"Netz, Köln" <netz@stadt.example>'),
    ).toEqual({
      server: {
        host: '2001:db8::25',
        port: 4465,
        secure: true,
        credentials: { user: 'netz@stadt', password: 'ge:heim' },
      },
      from: { name: 'Netz, Köln', address: 'netz@stadt.example' },
    });
  });

  it('explains that a mail server needs a sender', () => {
    const read = () => readConfig({ SMTP_URL: 'smtp://mail.example', PORT: '80a' });
    expect(read).toThrow(
      /PORT .* muss .*\n {2}MAIL_FROM muss eine Absenderadresse .*mit SMTP_URL ist sie nötig/,
    );
    expect(read).toThrow(/MAIL_FROM must be a sender .* with SMTP_URL it is required/);
  });

  it('is documented, variable by variable', () => {
    const text = readFileSync(path.join(import.meta.dirname, '../../docs/production.md'), 'utf8');
    for (const name of Object.keys(variables)) expect(text).toContain(`\`${name}\``);
  });
});
