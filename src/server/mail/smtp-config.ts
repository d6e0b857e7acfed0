import { z } from 'zod';

/** The mail server that takes our mails. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps://); otherwise STARTTLS as soon as the server offers it. */
  readonly secure: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
}

/** Whom mails come from. */
export interface Sender {
  /** May be empty. */
  readonly name: string;
  readonly address: string;
}

/* RFC 8314: submission is at 465 with TLS, at 587 with STARTTLS. */
const usualPorts: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Reads `smtp://user:password@host:port` or `smtps://…`; special signs of the two are percent-encoded. */
export const smtpServer = z.string().transform((value, context): SmtpServer => {
  const server = parseSmtpUrl(value);
  if (server) return server;
  context.addIssue('not an SMTP address');
  return z.NEVER;
});

/** Reads `partnernetz@stadt.example` or `Partnernetz Duisburg <partnernetz@stadt.example>`. */
export const sender = z
  .string()
  .regex(/^[^\p{Cc}<>]*$|^[^\p{Cc}<>]*<[^\p{Cc}<>]+>$/u)
  .transform((value): Sender => {
    const [, name = '', address = value] = /^(.*)<(.+)>$/.exec(value) ?? [];
    return { name: name.trim().replace(/^"(.*)"$/, '$1'), address: address.trim() };
  })
  .refine(({ address }) => z.email().safeParse(address).success);

function parseSmtpUrl(value: string): SmtpServer | null {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  const usualPort = usualPorts[url.protocol];
  const user = decoded(url.username);
  const password = decoded(url.password);
  const isMore = !['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '';
  if (usualPort === undefined || url.hostname === '' || isMore) return null;
  if (user === null || password === null || (user === '') !== (password === '')) return null;
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? usualPort : Number(url.port),
    secure: url.protocol === 'smtps:',
    credentials: user === '' ? null : { user, password },
  };
}

/** Null where a percent sign encodes nothing. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
