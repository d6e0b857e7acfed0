import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { createMockApp } from '../../mocks/app.ts';
import { checkAgainstContract } from '../../mocks/contract-check.ts';
import type { AccessLevel } from '../../src/contract/access.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { acceptsOriginsOf } from '../../src/server/accepts-origin.ts';
import { createAccounts } from '../../src/server/accounts/better-auth.ts';
import type { AppDeps } from '../../src/server/app-deps.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { migrationState } from '../../src/server/db/migrate.ts';
import { migrationConnection } from '../../src/server/db/migration-connection.ts';
import { readMigrationFiles } from '../../src/server/db/migration-files.ts';
import { findViewer } from '../../src/server/services/account/find-viewer.ts';
import { type PartnerChange, savePartners } from '../../src/server/services/partner/save.ts';
import { cloneDatabase } from '../support/database.ts';

/** Where the API is reached; writes come from pages of this origin. */
export const origin = 'http://partnernetz.example';

interface Asked extends RequestInit {
  /** Stands for a viewer of that level whom no session is needed for. */
  readonly as?: AccessLevel;
}

/**
 * The app over a database of its own, with real sessions; every answer is held against the contract.
 * @param more what the app is to be given instead of the usual.
 */
export async function startApi(records: readonly PartnerRecord[], more: Partial<AppDeps> = {}) {
  const database = await cloneDatabase();
  const pool = new Pool({ connectionString: database.url, max: 8 });
  // Dropping the database ends connections that are still being closed.
  pool.on('error', () => undefined);
  const db = drizzle({ client: pool });
  const files = await readMigrationFiles();
  const accounts = createAccounts(db, origin, 'a secret that only these tests know, and nobody else');
  let assumed: AccessLevel | undefined;
  const identify: AppDeps['identify'] = async (request) =>
    assumed === undefined
      ? findViewer(db, await accounts.sessionOf(request))
      : { level: assumed, person: null };
  const app = createMockApp({
    db,
    migrationState: () => migrationState(migrationConnection(pool), files),
    identify,
    accounts,
    acceptsOrigin: acceptsOriginsOf(origin),
    sampleAccounts: false,
    ...more,
  });

  async function save(changes: readonly PartnerChange[]): Promise<void> {
    await savePartners(db, changes, { city: duisburg, actor: 'test', action: 'seed', reason: 'test' });
    app.directoryChanged();
  }
  await save(records.map((record) => ({ record })));

  async function get(path: string, init: Asked = {}): Promise<Response> {
    const { as, ...rest } = init;
    assumed = as;
    const request = new Request(new URL(path, origin), rest);
    return checkAgainstContract(request, await app.fetch(request.clone()));
  }
  const close = () => pool.end().then(database.drop);
  const fetch = async (request: Request) => {
    assumed = undefined;
    return app.fetch(request);
  };
  return { get, fetch, save, db, close, accounts };
}

export type Api = Awaited<ReturnType<typeof startApi>>;
