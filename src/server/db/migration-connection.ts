import type { ClientBase, Pool, QueryResultRow } from 'pg';
import type { MigrationConnection } from './migrate.ts';

/** node-postgres as the migrations want it; a pool will do for asking, not for a transaction. */
export function migrationConnection(client: ClientBase | Pool): MigrationConnection {
  return {
    exec: (sql) => client.query(sql),
    query: async <Row>(sql: string, parameters: unknown[] = []) => {
      const { rows } = await client.query<QueryResultRow>(sql, parameters);
      return { rows: rows as Row[] };
    },
  };
}
