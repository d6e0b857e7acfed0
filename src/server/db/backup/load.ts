import type { Client } from 'pg';
import { type Column, readTables } from './catalogue.ts';
import { damaged } from './explanations.ts';
import type { Line } from './format.ts';

const charactersAtOnce = 1_000_000;

/**
 * Puts the lines of an archive into the tables, instead of what the migrations put there. Belongs into a transaction
 * of the caller's, on a schema that the archive's migrations made. Returns the count of rows. Throws when the archive
 * is cut off or does not fit.
 */
export async function load(client: Client, lines: AsyncIterable<Line>): Promise<number> {
  const tables = new Map((await readTables(client)).map((table) => [table.name, table.columns]));
  // The audit is only ever added to; where there was nothing, there is nothing in it.
  const emptied = [...tables.keys()].filter((name) => name !== 'audit');
  const names = emptied.map((name) => client.escapeIdentifier(name));
  await client.query(`truncate ${names.join(', ')}`);
  await client.query('set constraints all deferred');
  let insert = inserter(client, '', []);
  let rows = 0;
  let complete = false;
  // To the very end, where the archive's checksum is.
  for await (const line of lines) {
    if (complete) throw damaged();
    if (Array.isArray(line)) {
      rows += 1;
      await insert.add(line);
      continue;
    }
    await insert.flush();
    if ('table' in line) insert = inserter(client, line.table, columnsOf(tables, line.table, line.columns));
    if ('sequence' in line) {
      const sequence = client.escapeIdentifier(line.sequence);
      await client.query('select setval($1::regclass, $2::bigint, $3)', [sequence, line.last, line.called]);
    }
    if ('end' in line) complete = line.rows === rows;
  }
  if (!complete) throw damaged();
  return rows;
}

function columnsOf(tables: ReadonlyMap<string, readonly Column[]>, table: string, names: readonly string[]) {
  const known = new Map(tables.get(table)?.map((column) => [column.name, column]));
  return names.map((name) => {
    const column = known.get(name);
    if (!column) throw damaged();
    return column;
  });
}

/** Collects rows and inserts many at once. */
function inserter(client: Client, table: string, columns: readonly Column[]) {
  const names = columns.map((column) => client.escapeIdentifier(column.name)).join(', ');
  const values = columns.map((column, index) => `(r->>${index})::${column.type}`).join(', ');
  const sql = `insert into ${client.escapeIdentifier(table)} (${names}) overriding system value
    select ${values} from jsonb_array_elements($1::jsonb) with ordinality as t(r, position) order by position`;
  let waiting: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (waiting.length > 0) await client.query(sql, [`[${waiting.join(',')}]`]);
    waiting = [];
    characters = 0;
  };
  const add = async (row: readonly (string | null)[]) => {
    if (row.length !== columns.length) throw damaged();
    const text = JSON.stringify(row);
    waiting.push(text);
    characters += text.length;
    if (characters > charactersAtOnce) await flush();
  };
  return { add, flush };
}
