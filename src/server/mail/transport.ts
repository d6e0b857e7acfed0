import { createTransport, type SMTPTransportOptions } from 'nodemailer';
import { isLoopback } from '../loopback.ts';
import { DeliveryFailure, deliveryFailure } from './delivery-failure.ts';
import type { MailLanguage } from './mail.ts';
import type { Sender, SmtpServer } from './smtp-config.ts';

export interface OutgoingMessage {
  /** The Message-ID, in angle brackets. The same for each attempt, so that a repeat can be told. */
  readonly messageId: string;
  readonly from: Sender;
  readonly recipient: string;
  readonly language: MailLanguage;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** When it was written. */
  readonly date: Date;
}

export interface MailTransport {
  /**
   * Resolves once the mail server has accepted the message. Throws a DeliveryFailure; when `signal` aborts, what
   * became of the message is not known.
   */
  send(message: OutgoingMessage, signal: AbortSignal): Promise<void>;
}

/** However slowly a server speaks: after this a mail is tried again later. */
export const longestConversation = 120_000;

/* Nodemailer reads „a@x, b@x“ as two recipients, and so it does what stands behind a line break. */
const oneAddress = /^[^\s\p{Cc},;:<>()[\]"@]+@[^\s\p{Cc},;:<>()"@]+$/u;

/** Sends by SMTP, one connection a mail. */
export function createSmtpTransport(server: SmtpServer): MailTransport {
  const mailer = createTransport(smtpOptions(server));
  return {
    send: async ({ recipient, language, messageId, from, subject, text, html, date }, signal) => {
      if (!oneAddress.test(recipient)) throw new DeliveryFailure('never', 'not an address');
      const limit = AbortSignal.any([signal, AbortSignal.timeout(longestConversation)]);
      const headers = {
        // RFC 3834: no „out of office“ in answer to it.
        'Auto-Submitted': 'auto-generated',
        'Content-Language': language,
      };
      const to = { name: '', address: recipient };
      const envelope = { from: from.address, to: [recipient] };
      const message = { messageId, from: { ...from }, to, envelope, subject, text, html, date, headers };
      try {
        await mailer.sendMail({ ...message, signal: limit });
      } catch (error) {
        throw deliveryFailure(error);
      }
    },
  };
}

/** What Nodemailer is told about the mail server: its timeouts, and when to insist on TLS and certificates. */
export function smtpOptions({ host, port, secure, credentials }: SmtpServer): SMTPTransportOptions {
  const isNear = isLoopback(host);
  return {
    host,
    port,
    secure,
    // A password is never sent where somebody else could read it.
    requireTLS: !secure && !isNear && credentials !== null,
    // Nobody issues certificates for loopback, and nobody is in between.
    tls: { rejectUnauthorized: !isNear },
    ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
