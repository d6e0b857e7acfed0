import type { ClientBase, QueryResultRow } from 'pg';
import type { MigrationConnection } from './migrate.ts';

/** One node-postgres connection as the migrations want it. */
export function migrationConnection(client: ClientBase): MigrationConnection {
  return {
    exec: (sql) => client.query(sql),
    query: async <Row>(sql: string, parameters: unknown[] = []) => {
      const { rows } = await client.query<QueryResultRow>(sql, parameters);
      return { rows: rows as Row[] };
    },
  };
}
