import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { createMockApp } from '../../mocks/app.ts';
import { checkAgainstContract } from '../../mocks/contract-check.ts';
import type { AccessLevel } from '../../src/contract/access.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { migrationState } from '../../src/server/db/migrate.ts';
import { migrationConnection } from '../../src/server/db/migration-connection.ts';
import { readMigrationFiles } from '../../src/server/db/migration-files.ts';
import { type PartnerChange, savePartners } from '../../src/server/services/partner/save.ts';
import { cloneDatabase } from '../support/database.ts';

/** The app over a database of its own, asked by a viewer of any level; every answer is held against the contract. */
export async function startApi(records: readonly PartnerRecord[]) {
  const database = await cloneDatabase();
  const pool = new Pool({ connectionString: database.url, max: 4 });
  // Dropping the database ends connections that are still being closed.
  pool.on('error', () => undefined);
  const db = drizzle({ client: pool });
  const files = await readMigrationFiles();
  let level: AccessLevel = 'public';
  const app = createMockApp({
    db,
    viewer: () => level,
    migrationState: () => migrationState(migrationConnection(pool), files),
  });

  async function save(changes: readonly PartnerChange[]): Promise<void> {
    await savePartners(db, changes, { city: duisburg, actor: 'test', action: 'test', reason: 'test' });
    app.directoryChanged();
  }
  await save(records.map((record) => ({ record })));

  async function get(path: string, init: RequestInit & { as?: AccessLevel } = {}): Promise<Response> {
    const { as = 'public', ...rest } = init;
    level = as;
    const request = new Request(new URL(path, 'http://partnernetz.example'), rest);
    return checkAgainstContract(request, await app.fetch(request.clone()));
  }
  const close = () => pool.end().then(database.drop);
  return { get, save, db, close };
}
