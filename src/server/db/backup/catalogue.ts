import type { Client } from 'pg';

export interface Column {
  readonly name: string;
  /** As in a cast: `text[]`, `access_level` … */
  readonly type: string;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Which migrations have run is in the header; the table itself is written by them. */
const bookkeeping = 'migration';

/** Every table with its stored columns, parents before the tables that refer to them. Throws on a circle. */
export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: Column[]; parents: string[] }>(
    `select c.relname as name,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       array(select distinct p.relname::text from pg_constraint f join pg_class p on p.oid = f.confrelid
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as parents
     from pg_class c
     where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> $1
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     order by c.relname`,
    [bookkeeping],
  );
  const sorted: Table[] = [];
  const waiting = new Map(rows.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(
      (table) => !table.parents.some((parent) => waiting.has(parent)),
    );
    if (ready.length === 0) throw new Error(`tables refer to each other: ${[...waiting.keys()].join(', ')}`);
    for (const table of ready) {
      waiting.delete(table.name);
      sorted.push({ name: table.name, columns: table.columns });
    }
  }
  return sorted;
}

/** The sequences of this schema, those of identity columns included. */
export async function readSequences(
  client: Client,
): Promise<{ name: string; last: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind = 'S' and relnamespace = current_schema()::regnamespace order by relname`,
  );
  const sequences = [];
  for (const { name } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `select last_value::text as last, is_called as called from ${client.escapeIdentifier(name)}`,
    );
    sequences.push(...state.rows.map((found) => ({ name, ...found })));
  }
  return sequences;
}
