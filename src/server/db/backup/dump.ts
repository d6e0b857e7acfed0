import type { Client } from 'pg';
import { readSequences, readTables, type Table } from './catalogue.ts';
import type { Header, Line } from './format.ts';

const rowsAtOnce = 500;

/** What a restored installation must not have: open doors, and mails that were meant for another day. */
const leftBehind = new Set(['session', 'sign_in_code', 'pending_sign_in', 'outbox']);

/**
 * The lines of an archive: everything as of one moment, while others keep writing. Holds a transaction on `client`
 * until it is read to the end.
 */
export async function* dump(client: Client, now: Date): AsyncGenerator<Header | Line> {
  await client.query('begin isolation level repeatable read read only');
  try {
    // Texts of times and numbers must not depend on the settings of this server.
    await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1; set local bytea_output = 'hex'`);
    const migrations = await client.query<{ name: string }>('select name from migration order by name');
    yield {
      format: 'partnernetz-backup',
      version: 1,
      createdAt: now.toISOString(),
      migrations: migrations.rows.map((row) => row.name),
    };
    let rows = 0;
    for (const table of await readTables(client)) {
      yield { table: table.name, columns: table.columns.map((column) => column.name) };
      if (leftBehind.has(table.name)) continue;
      for await (const row of dumpRows(client, table)) {
        rows += 1;
        yield row;
      }
    }
    for (const { name, last, called } of await readSequences(client)) yield { sequence: name, last, called };
    yield { end: true, rows };
  } finally {
    await client.query('rollback');
  }
}

async function* dumpRows(client: Client, table: Table): AsyncGenerator<(string | null)[]> {
  const texts = table.columns.map((column) => `${client.escapeIdentifier(column.name)}::text`);
  const name = client.escapeIdentifier(table.name);
  await client.query(
    `declare rows no scroll cursor for select array[${texts.join(', ')}] as values from ${name}`,
  );
  for (;;) {
    const { rows } = await client.query<{ values: (string | null)[] }>(`fetch ${rowsAtOnce} from rows`);
    for (const { values } of rows) yield values;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close rows');
}
