import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Hono } from 'hono';
import { Pool } from 'pg';
import { createSecretBox } from '../../../src/server/accounts/secret-box.ts';
import { createApp } from '../../../src/server/app.ts';
import type { AppDeps } from '../../../src/server/app-deps.ts';
import { duisburg } from '../../../src/server/cities/duisburg.ts';
import { clientAddressBehind } from '../../../src/server/client-address.ts';
import { compress } from '../../../src/server/compress.ts';
import { rateLimit } from '../../../src/server/http/rate-limit.ts';
import type { AppEnvironment } from '../../../src/server/http/request-context.ts';
import { requestLog } from '../../../src/server/http/request-log.ts';
import { requestSize } from '../../../src/server/http/request-size.ts';
import { securityHeaders } from '../../../src/server/http/security-headers.ts';
import { visitor } from '../../../src/server/http/viewer.ts';
import { listen } from '../../../src/server/http-server.ts';
import { createLogger } from '../../../src/server/logger.ts';
import { createWorkerPool } from '../../../src/server/worker/worker-pool.ts';

/*
 * The app as main.ts puts it together, on DATABASE_URL and PORT; beside it, behind the same middleware, a route that
 * does nothing and one that only asks the database for 1.
 */
const http = await listen('127.0.0.1', Number(process.env.PORT), () => new Response(null, { status: 503 }));
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const db = drizzle({ client: pool });
const deps: AppDeps = {
  db,
  city: duisburg,
  clock: () => new Date(),
  compress,
  logger: createLogger('warn'),
  directoryChanges: { subscribe: () => () => undefined },
  migrationState: async () => 'current',
  clientAddress: clientAddressBehind(0),
  printStyles: async () => '',
  factorSecrets: createSecretBox('bench', 'second factor'),
  limits: { requestsPerMinute: 100_000_000, codesPerNetwork: 1, triesPerNetwork: 1, exportsPerNetwork: 1 },
  secure: false,
  identify: async () => visitor,
  accounts: { start: async () => [], renew: async () => [], end: async () => [] },
  acceptsOrigin: () => false,
  url: 'http://127.0.0.1',
  inBackground: () => undefined,
  runTask: createWorkerPool(() => undefined),
  sampleAccounts: false,
  pdfPrinter: () => null,
};

const twin = new Hono<AppEnvironment>();
twin.use(requestLog(deps), securityHeaders(deps.secure), rateLimit(deps), requestSize);
twin.get('/bench/empty', (context) => context.body(null, 204));
twin.get('/bench/select-1', async (context) => {
  const { rows } = await db.execute(sql`select 1 as one`);
  return context.json(rows);
});

const app = createApp(deps);
http.use((request, bindings) =>
  new URL(request.url).pathname.startsWith('/bench/')
    ? twin.fetch(request, bindings)
    : app.fetch(request, bindings),
);
process.once('SIGTERM', async () => {
  await http.close(1);
  await pool.end();
});
