import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type ClientConfig, Pool } from 'pg';
import type { Explanation } from '../explained-error.ts';
import { checkServer } from './check-server.ts';
import { openCluster } from './embedded/cluster.ts';
import type { Role } from './embedded/lifeline.ts';
import { explainConnectionError, isNotYetThere } from './explain-connection-error.ts';

export interface ConnectOptions {
  /** A PostgreSQL of the city's own; null: the embedded one of `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly databaseConnections: number;
  readonly dataDirectory: string;
  readonly role: Role;
  /** How this process is called in pg_stat_activity; with its process id. */
  readonly name: string;
  readonly tell: (notice: Explanation) => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface Connection {
  readonly pool: Pool;
  /** For connections of one's own, beside the pool; ask anew for each, the port may change. */
  readonly address: () => ClientConfig;
  /**
   * Waits a little for what is running, then breaks it off; as the last one of an embedded PostgreSQL, stops that.
   */
  close(): Promise<void>;
}

/** Nobody waits longer than this for a page; tools may work for as long as they need. */
const serverTimeouts = { statement_timeout: 20_000, query_timeout: 25_000 };
/** How long a database may take to appear. A server waits for one that starts beside it, a person does not. */
const patienceMilliseconds = { server: 30_000, tool: 2_000 };
const farewellMilliseconds = 1_000;

/**
 * Connects to the database, once it is there: a database that is just being started is waited for. Errors of idle
 * connections never crash the process. Throws an ExplainedError.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const { databaseUrl } = options;
  const cluster = databaseUrl === null ? await openCluster(options) : null;
  const address = () => cluster?.address() ?? { connectionString: databaseUrl ?? '' };
  const pool = createPool(options, address);
  const close = async () => {
    await Promise.race([pool.end(), sleep(farewellMilliseconds, undefined, { ref: false })]);
    await cluster?.release();
  };
  try {
    await untilThere(pool, options);
    await checkServer(pool);
  } catch (error) {
    await close();
    throw error;
  }
  return { pool, address, close };
}

function createPool(options: ConnectOptions, address: () => ClientConfig): Pool {
  const settings = {
    application_name: options.name,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    ...(options.role === 'server' ? serverTimeouts : {}),
  };
  /** Asks for the address each time it connects: after a restart PostgreSQL may be at another port. */
  class AddressedClient extends Client {
    constructor() {
      super({ ...settings, ...address() });
    }
  }
  const pool = new Pool({
    ...settings,
    max: options.databaseConnections,
    idleTimeoutMillis: 60_000,
    Client: AddressedClient,
  });
  // The query that meets a broken connection fails by itself; what breaks between queries is nobody's failure.
  pool.on('error', options.onTrouble);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function untilThere(pool: Pool, { role, tell }: ConnectOptions): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds[role];
  for (let told = false; ; told = true) {
    try {
      await pool.query('select 1');
      return;
    } catch (error) {
      if (!isNotYetThere(error) || Date.now() > deadline) throw explainConnectionError(error);
      if (!told) tell(waiting);
      await sleep(500);
    }
  }
}

const waiting: Explanation = {
  de: 'Die Datenbank antwortet noch nicht; Partnernetz wartet auf sie.',
  en: 'The database does not answer yet; waiting for it.',
};
