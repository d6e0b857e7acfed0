import { drizzle } from 'drizzle-orm/node-postgres';
import { localDate } from '../domain/opening.ts';
import { acceptsOriginsOf } from './accepts-origin.ts';
import { createAccounts } from './accounts/better-auth.ts';
import { createSecretBox } from './accounts/secret-box.ts';
import { createApp } from './app.ts';
import type { Logger } from './app-deps.ts';
import type { City } from './cities/city.ts';
import { loadCity, loadTheme } from './cities/load.ts';
import { printNotice, printProblem } from './cli/print.ts';
import { clientAddressBehind } from './client-address.ts';
import { compress } from './compress.ts';
import { type Config, isTrial, readConfig } from './config.ts';
import { type Connection, connect } from './db/connect.ts';
import type { Database } from './db/database.ts';
import { listenToDirectoryChanges, type Notifications } from './db/listen.ts';
import { migrationState } from './db/migrate.ts';
import { migrationConnection } from './db/migration-connection.ts';
import { readMigrationFiles } from './db/migration-files.ts';
import { errorFacts } from './http/error-facts.ts';
import { listen } from './http-server.ts';
import { createLogger } from './logger.ts';
import { isLoopback } from './loopback.ts';
import { type Outbox, startOutbox } from './mail/outbox.ts';
import { createSmtpTransport } from './mail/transport.ts';
import { printStyles } from './pdf/print-styles.ts';
import type { PdfPrinter } from './pdf/printer.ts';
import { type Printing, startPrinting } from './pdf/start-printing.ts';
import { prepareDatabase } from './prepare-database.ts';
import { seedSample } from './seed-sample.ts';
import { findViewer } from './services/account/find-viewer.ts';
import { readInstallation } from './services/installation/read.ts';
import { answerWhileStarting } from './starting.ts';
import { mountClient } from './static/mount-client.ts';
import { stopSignal } from './stop-signal.ts';
import { urlOf } from './url-of.ts';
import { createWorkerPool } from './worker/worker-pool.ts';

/* The server's process: the only file of the server that reads the environment, opens the database and listens. */

const samplePartners = 300;

const noMailServer = {
  de: 'Ohne Mailserver (SMTP_URL, MAIL_FROM) kann sich niemand anmelden: Codes kommen per Mail.',
  en: 'Without a mail server (SMTP_URL, MAIL_FROM) nobody can sign in: codes come by mail.',
};

/** A whole office may sit behind one address. */
const networkLimits = { codesPerNetwork: 60, triesPerNetwork: 120, exportsPerNetwork: 60 };

// Whoever read what we print may be gone (a closed terminal, `| head`); that is no reason to stop.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  await run(readConfig(process.env), stopSignal());
  // What is still open now, such as a connection to a database that hangs, must not keep the process.
  process.exit(0);
} catch (error) {
  printProblem(error);
  process.exit(1);
}

async function run(config: Config, stopped: Promise<void>): Promise<void> {
  const city = await loadCity(config.cityFile);
  const theme = await loadTheme(city);
  // First of all: whether the port is free is known before anything has been touched.
  const http = await listen(config.host, config.port, answerWhileStarting);
  const url = config.publicUrl ?? urlOf(config.host, http.port);
  const secure = url.startsWith('https:');
  const logger = createLogger(config.logLevel);
  const onTrouble = (error: unknown) => logger.error(errorFacts(error), 'database trouble');
  const connection = await connect({
    ...config,
    role: 'server',
    name: `partnernetz ${process.pid} ${url}`,
    tell: printNotice,
    onTrouble,
  });
  const changes = listenToDirectoryChanges(connection.address, onTrouble);
  let outbox: Outbox | null = null;
  let printing: Printing | null = null;
  try {
    await prepareDatabase(connection, city, isTrial(config) ? (db) => seed(db, city) : null);
    outbox = sendMails(config, connection, logger);
    const { app, sampleAccounts } = await assemble(config, {
      connection,
      changes,
      city,
      url,
      logger,
      pdfPrinter: () => printing?.printer ?? null,
    });
    await mountClient(app, { theme, secure });
    http.use((request, bindings) => app.fetch(request, bindings));
    logger.info({ host: config.host, port: http.port }, 'listening');
    // Not before: trying Chromium out takes a second of the machine.
    printing = startPrinting({
      chromium: config.chromium,
      sandbox: config.chromiumSandbox,
      searchPath: process.env.PATH,
      logger,
    });
    process.stdout.write(`Partnernetz läuft / is running: ${url}\n`);
    if (config.mail === null && !sampleAccounts) printNotice(noMailServer);
    await stopped;
    logger.info({}, 'stopping');
  } finally {
    await Promise.all([http.close(config.shutdownSeconds), outbox?.close(config.shutdownSeconds)]);
    await printing?.close();
    await changes.close();
    await connection.close();
  }
}

interface Parts {
  readonly connection: Connection;
  readonly changes: Pick<Notifications, 'subscribe'>;
  readonly city: City;
  /** Where people reach this installation. */
  readonly url: string;
  readonly logger: Logger;
  readonly pdfPrinter: () => PdfPrinter | null;
}

/** The app with everything that it gets from outside. */
async function assemble(config: Config, { connection, changes, city, url, logger, pdfPrinter }: Parts) {
  const db = drizzle({ client: connection.pool });
  const { sample, sessionSecret } = await readInstallation(db);
  const accounts = createAccounts(db, url, sessionSecret);
  // Nobody but who sits at this machine, and nowhere but where everything is invented.
  const sampleAccounts =
    sample && isLoopback(config.host) && config.publicUrl === null && config.trustedProxies === 0;
  const app = createApp({
    db,
    city,
    clock: () => new Date(),
    compress,
    logger,
    directoryChanges: changes,
    migrationState: await migrationsOf(connection),
    clientAddress: clientAddressBehind(config.trustedProxies),
    printStyles,
    limits: { requestsPerMinute: config.rateLimit, ...networkLimits },
    secure: url.startsWith('https:'),
    identify: async (request) => findViewer(db, await accounts.sessionOf(request)),
    accounts,
    factorSecrets: createSecretBox(sessionSecret, 'second factor'),
    acceptsOrigin: acceptsOriginsOf(url),
    url,
    inBackground: (work) =>
      void work().catch((error) => logger.error(errorFacts(error), 'in the background')),
    runTask: createWorkerPool((error) => logger.error(errorFacts(error), 'worker')),
    sampleAccounts,
    pdfPrinter,
  });
  return { app, sampleAccounts };
}

/** Without a mail server the mails stay in the outbox. */
function sendMails({ mail }: Config, { pool, address }: Connection, logger: Logger): Outbox | null {
  if (!mail) return null;
  const onTrouble = (error: unknown) => logger.warn(errorFacts(error), 'mail trouble');
  const transport = createSmtpTransport(mail.server);
  return startOutbox({ pool, address, transport, from: mail.from, onTrouble });
}

async function seed(db: Database, city: City): Promise<void> {
  // biome-ignore lint/style/noRestrictedImports: the one way from src into mocks; a real installation never takes it.
  const { generateSample } = await import('../../mocks/sample/generate-sample.ts');
  await seedSample(db, city, generateSample(samplePartners, localDate(new Date(), city.timeZone)));
}

async function migrationsOf({ pool }: Connection): Promise<() => Promise<'current' | 'pending'>> {
  const files = await readMigrationFiles();
  return () => migrationState(migrationConnection(pool), files);
}
