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
  ])('refuses %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it('never prints a password', () => {
    const read = () => readConfig({ DATABASE_URL: 'mysql://user:geheim@db.example/x' });
    expect(read).toThrow(/^(?!.*geheim).*DATABASE_URL/s);
  });

  it('is documented, variable by variable', () => {
    const text = readFileSync(path.join(import.meta.dirname, '../../docs/production.md'), 'utf8');
    for (const name of Object.keys(variables)) expect(text).toContain(`\`${name}\``);
  });
});
