import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

interface RowsHKT extends PgQueryResultHKT {
  type: { rows: unknown[] };
}

/** A PostgreSQL through whichever driver: node-postgres on the server, PGlite in the browser's mock. */
// biome-ignore lint/complexity/noBannedTypes: Drizzle's own word for „no relational schema“.
export type Database = PgDatabase<RowsHKT, {}>;

/** An open transaction, or the database itself: whatever statements can be run on. */
export type Connection = Pick<Database, 'execute' | 'select' | 'insert' | 'update' | 'delete'>;

/** Runs a statement and returns its rows; `Row` is what the statement selects. */
export async function rowsOf<Row>(connection: Connection, statement: SQL): Promise<Row[]> {
  const { rows } = await connection.execute(statement);
  return rows as Row[];
}
