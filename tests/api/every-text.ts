import { sql } from 'drizzle-orm';
import { type Connection, rowsOf } from '../../src/server/db/database.ts';

interface Column {
  readonly table: string;
  readonly column: string;
}

/** Every column of the database that can hold words, whoever added it. */
const columnsWithWords = (connection: Connection): Promise<Column[]> =>
  rowsOf<Column>(
    connection,
    sql`select c.table_name as table, c.column_name as column
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and (data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea')
               or data_type = 'USER-DEFINED')`,
  );

/** The columns in which a word stands anywhere in the database, as `table.column`, in the order of their names. */
export async function whereItStands(connection: Connection, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const { table, column } of await columnsWithWords(connection)) {
    const [row] = await rowsOf<{ hit: boolean }>(
      connection,
      sql`select exists (select from ${sql.identifier(table)}
          where strpos(lower(${sql.identifier(column)}::text), lower(${word})) > 0) as hit`,
    );
    if (row?.hit === true) found.push(`${table}.${column}`);
  }
  return found.toSorted();
}
