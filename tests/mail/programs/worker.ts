import { Pool } from 'pg';
import { startOutbox } from '../../../src/server/mail/outbox.ts';
import { createSmtpTransport } from '../../../src/server/mail/transport.ts';

/* Sends the mails of DATABASE_URL to the port SMTP_PORT of loopback, until it is killed. */
const connectionString = process.env.DATABASE_URL ?? '';
const pool = new Pool({ connectionString });
pool.on('error', () => undefined);

startOutbox({
  pool,
  address: () => ({ connectionString }),
  transport: createSmtpTransport({
    host: '127.0.0.1',
    port: Number(process.env.SMTP_PORT),
    secure: false,
    credentials: null,
  }),
  from: { name: '', address: 'netz@stadt.example' },
  onTrouble: (error) => process.stderr.write(`${error}\n`),
});
