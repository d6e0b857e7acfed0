import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Connection } from './database.ts';

/**
 * Inserts any number of rows with one parameter: PostgreSQL unpacks them from JSON. A row per parameter would end at
 * 65,535 parameters and spends its time in the driver (measured: 100,000 partners, some 1.3 million rows).
 * Every row has the same columns as the first.
 */
export async function insertRows<Table extends PgTable>(
  connection: Connection,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const named = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const columns = sql.join(
    named.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const records = rows.map((row) =>
    Object.fromEntries(named.map(([key, { name }]) => [name, (row as Record<string, unknown>)[key]])),
  );
  const target = sql.identifier(getTableName(table));
  await connection.execute(
    sql`insert into ${target} (${columns}) select ${columns} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(records)}::jsonb)`,
  );
}
