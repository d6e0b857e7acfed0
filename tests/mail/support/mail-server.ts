import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface ReceivedMail extends ParsedMail {
  /** As it came over the wire. */
  readonly source: string;
  readonly recipients: readonly string[];
  readonly encrypted: boolean;
  /** Who signed in; undefined: nobody. */
  readonly user: string | undefined;
}

export type Stage = 'sender' | 'recipient' | 'message';

/** What the server says at a stage: an error with its code, or nothing, which accepts. May take its time. */
export type Answer = (stage: Stage, about: string) => Promise<Error | null> | Error | null;

export interface MailServer {
  readonly port: number;
  /** In the order in which they were accepted. */
  readonly received: ReceivedMail[];
  readonly subjects: () => (string | undefined)[];
  readonly close: () => Promise<void>;
}

interface Options extends SMTPServerOptions {
  readonly port?: number;
  readonly answer?: Answer;
  /** Called when the acceptance of a message is just being written. */
  readonly onAccepted?: () => void;
}

/** An SMTP answer that refuses, such as 550. */
export const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** A real SMTP server on loopback with STARTTLS; a test that ends takes it along. */
export async function startMailServer(options: Options = {}): Promise<MailServer> {
  const { port = 0, answer = () => null, onAccepted = () => undefined, ...more } = options;
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    logger: false,
    authOptional: true,
    closeTimeout: 0,
    onMailFrom: ({ address }, _, done) => void Promise.resolve(answer('sender', address)).then(done),
    onRcptTo: ({ address }, _, done) => void Promise.resolve(answer('recipient', address)).then(done),
    onData: async (stream, { envelope, secure, user }, done) => {
      const source = await text(stream).catch(() => null);
      // Whoever sent it is gone.
      if (source === null) return done(refusal(451, 'incomplete'));
      const refused = await answer('message', source);
      if (refused) return done(refused);
      const recipients = envelope.rcptTo.map(({ address }) => address);
      received.push({ ...(await simpleParser(source)), source, recipients, encrypted: secure, user });
      done();
      onAccepted();
    },
    ...more,
  });
  // Clients that are killed break their connections.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  onTestFinished(close);
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    subjects: () => received.map(({ subject }) => subject),
    close,
  };
}
