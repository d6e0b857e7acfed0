import type { Client } from 'pg';
import { advisoryLocks } from '../locks.ts';

/** The database and the user that the product works with; that user is no superuser, as on a city's own server. */
export const application = 'partnernetz';

/** Makes both unless they are there. `client` is the superuser's. */
export async function ensureDatabase(client: Client, password: string): Promise<void> {
  await client.query('select pg_advisory_lock($1, $2)', [...advisoryLocks.migration]);
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $1) as database`,
      [application],
    );
    const name = client.escapeIdentifier(application);
    if (!rows[0]?.role) {
      await client.query(`create role ${name} login password ${client.escapeLiteral(password)}`);
    }
    if (!rows[0]?.database) await client.query(`create database ${name} owner ${name}`);
  } finally {
    await client.query('select pg_advisory_unlock($1, $2)', [...advisoryLocks.migration]);
  }
}
