import { isIPv6 } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { sender, smtpServer } from './mail/smtp-config.ts';

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to);

const parseUrl = (value: string) => (URL.canParse(value) ? new URL(value) : null);

const databaseUrl = z
  .string()
  .refine((value) => ['postgres:', 'postgresql:'].includes(parseUrl(value)?.protocol ?? ''));

const origin = z
  .string()
  .refine((value) => /^https?:\/\/[^/?#]+\/?$/.test(value) && parseUrl(value) !== null)
  .transform((value) => new URL(value).origin);

/**
 * Every environment variable that the server and its command-line tools read, with what it must look like
 * (`de`, `en`: completes „muss … sein“). docs/production.md explains them; a test holds both together.
 */
export const variables = {
  DATABASE_URL: {
    schema: databaseUrl.optional(),
    de: 'eine Adresse wie postgresql://nutzer:kennwort@rechner/datenbank sein',
    en: 'an address like postgresql://user:password@host/database',
  },
  DATABASE_CONNECTIONS: {
    schema: wholeNumber(2, 500).default(10),
    de: 'eine ganze Zahl von 2 bis 500 sein',
    en: 'a whole number from 2 to 500',
  },
  DATA_DIR: {
    schema: z.string().default('data'),
    de: 'ein Verzeichnis sein',
    en: 'a directory',
  },
  PORT: {
    schema: wholeNumber(0, 65_535).default(3000),
    de: 'eine ganze Zahl von 0 bis 65535 sein (0: irgendein freier Port)',
    en: 'a whole number from 0 to 65535 (0: any free port)',
  },
  HOST: {
    schema: z
      .string()
      .refine((value) => isIPv6(value) || /^[\w.-]+$/.test(value))
      .default('127.0.0.1'),
    de: 'ein Rechnername oder eine IP-Adresse ohne Port sein',
    en: 'a host name or an IP address without a port',
  },
  PUBLIC_URL: {
    schema: origin.optional(),
    de: 'eine Adresse ohne Pfad sein, wie https://partnernetz.example',
    en: 'an address without a path, like https://partnernetz.example',
  },
  CITY_FILE: {
    schema: z.string().optional(),
    de: 'eine JSON-Datei sein',
    en: 'a JSON file',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
    de: 'fatal, error, warn, info, debug, trace oder silent sein',
    en: 'fatal, error, warn, info, debug, trace or silent',
  },
  RATE_LIMIT: {
    schema: wholeNumber(1, 1_000_000).default(600),
    de: 'eine ganze Zahl von 1 bis 1000000 sein (Anfragen je Minute und Adresse)',
    en: 'a whole number from 1 to 1000000 (requests per minute and address)',
  },
  TRUSTED_PROXIES: {
    schema: wholeNumber(0, 10).default(0),
    de: 'eine ganze Zahl von 0 bis 10 sein (so viele eigene Reverse-Proxys stehen davor)',
    en: 'a whole number from 0 to 10 (how many reverse proxies of yours stand in front)',
  },
  SMTP_URL: {
    schema: smtpServer.optional(),
    de: 'eine Adresse wie smtp://nutzer:kennwort@rechner:587 oder smtps://… sein',
    en: 'an address like smtp://user:password@host:587 or smtps://…',
  },
  MAIL_FROM: {
    schema: sender.optional(),
    de: 'eine Absenderadresse wie Partnernetz <partnernetz@stadt.example> sein; mit SMTP_URL ist sie nötig',
    en: 'a sender such as Partnernetz <partnernetz@stadt.example>; with SMTP_URL it is required',
  },
  CHROMIUM: {
    schema: z
      .string()
      .refine((value) => value === 'none' || path.isAbsolute(value))
      .optional(),
    de: 'der ganze Pfad eines Chromium sein oder none (keines)',
    en: 'the full path of a Chromium, or none',
  },
  CHROMIUM_SANDBOX: {
    schema: z.enum(['on', 'off']).default('on'),
    de: 'on oder off sein',
    en: 'on or off',
  },
  SHUTDOWN_SECONDS: {
    schema: wholeNumber(0, 600).default(10),
    de: 'eine ganze Zahl von 0 bis 600 sein',
    en: 'a whole number from 0 to 600',
  },
} as const satisfies Record<string, { schema: z.ZodType; de: string; en: string }>;

export type VariableName = keyof typeof variables;
