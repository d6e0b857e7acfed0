import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ExplainedError } from '../../explained-error.ts';
import { advisoryLocks } from '../locks.ts';
import { superuser } from './initialise.ts';
import { isAlive } from './postmaster.ts';

/** What a process uses the cluster for: as the one server of the data directory, or as a command-line tool. */
export type Role = 'server' | 'tool';

/**
 * A connection to the cluster's maintenance database that stands as long as this process uses the cluster. Its locks
 * go with the process, however that dies: one says that somebody is here, the server's that it is the only one.
 */
export interface Lifeline {
  /** Resolves when the connection is gone, by whosever doing. */
  readonly lost: Promise<void>;
  /** Whether nobody else uses the cluster; if so, others are kept waiting until it has been stopped. */
  leave(): Promise<boolean>;
  end(): Promise<void>;
  readonly client: Client;
}

/** Connects and says that we are here. Throws what pg throws. */
export async function connectLifeline(port: number, password: string, name: string): Promise<Lifeline> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: 'postgres',
    application_name: name,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  await client.connect();
  // Waits where the last user is just stopping the cluster; the connection then breaks.
  await client.query('select pg_advisory_lock_shared($1, $2)', [...advisoryLocks.use]);
  return {
    client,
    lost,
    leave: async () => {
      await client.query('select pg_advisory_unlock_shared($1, $2)', [...advisoryLocks.use]);
      const { rows } = await client.query<{ alone: boolean }>(
        'select pg_try_advisory_lock($1, $2) as alone',
        [...advisoryLocks.use],
      );
      return rows[0]?.alone === true;
    },
    end: () => client.end().catch(() => undefined),
  };
}

/** How long the lock of a server that was killed may outlive it. */
const graceMilliseconds = 3_000;

/** Makes this process the one server of the data directory. Throws an ExplainedError when there is one already. */
export async function claimServer({ client }: Lifeline, dataDirectory: string): Promise<void> {
  const begin = Date.now();
  for (;;) {
    const { rows } = await client.query<{ claimed: boolean; holder: string | null }>(
      `select pg_try_advisory_lock($1, $2) as claimed, (
         select a.application_name from pg_locks l join pg_stat_activity a using (pid)
         where l.locktype = 'advisory' and l.classid = $1::int::oid and l.objid = $2::int::oid and l.granted
           and l.pid <> pg_backend_pid() limit 1
       ) as holder`,
      [...advisoryLocks.server],
    );
    if (rows[0]?.claimed) return;
    const holder = rows[0]?.holder ?? '';
    // The name tells the process id, see ClusterOptions.
    if (isAlive(Number(/\d+/.exec(holder)?.[0] ?? process.pid)) || Date.now() - begin > graceMilliseconds) {
      throw taken(dataDirectory, holder);
    }
    await sleep(50);
  }
}

const taken = (dataDirectory: string, holder: string) =>
  new ExplainedError({
    de: `In „${dataDirectory}“ läuft schon ein Partnernetz (${holder}). Bitte jenes beenden oder mit DATA_DIR ein anderes Verzeichnis nennen.`,
    en: `A Partnernetz is already running in “${dataDirectory}” (${holder}). Stop that one, or name another directory by DATA_DIR.`,
  });
