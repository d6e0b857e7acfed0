import path from 'node:path';
import type { z } from 'zod';
import { type VariableName, variables } from './config-variables.ts';
import { ExplainedError } from './explained-error.ts';
import type { Sender, SmtpServer } from './mail/smtp-config.ts';

type Values = { [N in VariableName]: z.output<(typeof variables)[N]['schema']> };

/** What the process was told by its environment, checked and with defaults filled in. */
export interface Config {
  /** A PostgreSQL of the city's own, or null: the embedded one, under `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** Upper bound of connections in the pool; LISTEN needs one more. */
  readonly databaseConnections: number;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Origin under which people reach this installation; null on a trial. */
  readonly publicUrl: string | null;
  /** Absolute; null: Duisburg. */
  readonly cityFile: string | null;
  readonly logLevel: string;
  /** Requests per minute and client address. */
  readonly rateLimit: number;
  readonly trustedProxies: number;
  /** Where mails go and whom they come from; null: they stay in the outbox. */
  readonly mail: { readonly server: SmtpServer; readonly from: Sender } | null;
  /** Chromium's file; null: looked for in PATH; `none`: this server does not print. */
  readonly chromium: string | null;
  readonly chromiumSandbox: 'on' | 'off';
  /** How long requests that are being answered may take after the signal to stop. */
  readonly shutdownSeconds: number;
}

/**
 * Reads the configuration from environment variables; an empty one counts as unset.
 * Throws an ExplainedError that names every bad value at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values = parse(environment);
  const publicUrl = values.PUBLIC_URL ?? null;
  return {
    databaseUrl: values.DATABASE_URL ?? null,
    databaseConnections: values.DATABASE_CONNECTIONS,
    dataDirectory: path.resolve(values.DATA_DIR),
    host: values.HOST,
    port: values.PORT,
    publicUrl,
    cityFile: values.CITY_FILE ? path.resolve(values.CITY_FILE) : null,
    // Somebody who tries it out at a terminal wants to see the address, not every request.
    logLevel: values.LOG_LEVEL ?? (publicUrl ? 'info' : 'warn'),
    rateLimit: values.RATE_LIMIT,
    trustedProxies: values.TRUSTED_PROXIES,
    mail: values.SMTP_URL && values.MAIL_FROM ? { server: values.SMTP_URL, from: values.MAIL_FROM } : null,
    chromium: values.CHROMIUM ?? null,
    chromiumSandbox: values.CHROMIUM_SANDBOX,
    shutdownSeconds: values.SHUTDOWN_SECONDS,
  };
}

/** A new data directory becomes a sample only where nobody has begun to set up a real installation. */
export function isTrial(config: Config): boolean {
  return config.databaseUrl === null && config.publicUrl === null;
}

function parse(environment: Readonly<Record<string, string | undefined>>): Values {
  const values: Partial<Record<VariableName, unknown>> = {};
  const bad: VariableName[] = [];
  for (const name of Object.keys(variables) as VariableName[]) {
    const result = variables[name].schema.safeParse(environment[name]?.trim() || undefined);
    if (result.success) values[name] = result.data;
    else bad.push(name);
  }
  if (values.SMTP_URL && !values.MAIL_FROM && !bad.includes('MAIL_FROM')) bad.push('MAIL_FROM');
  if (bad.length > 0) throw explain(bad, environment);
  return values as Values;
}

function explain(bad: readonly VariableName[], environment: Readonly<Record<string, string | undefined>>) {
  const lines = (language: 'de' | 'en', must: string) =>
    bad.map((name) => `  ${name}${shown(name, environment[name])} ${must} ${variables[name][language]}.`);
  return new ExplainedError({
    de: ['Die Konfiguration stimmt nicht:', ...lines('de', 'muss')].join('\n'),
    en: ['The configuration is wrong:', ...lines('en', 'must be')].join('\n'),
  });
}

/** These addresses may hold a password; they are never printed. */
const secrets: readonly VariableName[] = ['DATABASE_URL', 'SMTP_URL'];

function shown(name: VariableName, value: string | undefined): string {
  return secrets.includes(name) || !value?.trim() ? '' : ` („${value}“)`;
}
