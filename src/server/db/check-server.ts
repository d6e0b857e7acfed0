import type { Pool } from 'pg';
import { ExplainedError } from '../explained-error.ts';

/** Throws an ExplainedError when this PostgreSQL is too old, or its database not in UTF-8. */
export async function checkServer(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  const server = rows[0];
  if (!server) return;
  if (server.number < 150_000) {
    throw new ExplainedError({
      de: `Partnernetz braucht PostgreSQL 15 oder neuer; dieses ist ${server.version}.`,
      en: `Partnernetz needs PostgreSQL 15 or newer; this is ${server.version}.`,
    });
  }
  if (server.encoding !== 'UTF8') {
    throw new ExplainedError({
      de: `Die Datenbank speichert Text als ${server.encoding}. Bitte eine mit ENCODING UTF8 anlegen.`,
      en: `The database stores text as ${server.encoding}. Create one with ENCODING UTF8.`,
    });
  }
}
