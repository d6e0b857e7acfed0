import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { currentRun, lockSpace } from './postgres/run.ts';
import { type TemplateName, templates } from './postgres/templates.ts';

export interface TestDatabase {
  /** Connection string of a database of one's own. */
  readonly url: string;
  readonly name: string;
  /** Drops it, closing every connection that is still open. */
  readonly drop: () => Promise<void>;
}

/**
 * A database of one's own, cloned from a template in some 20 ms. Call it once per test file (`beforeAll`) and drop
 * it in `afterAll`; what is forgotten goes with the run.
 */
export async function cloneDatabase(template: TemplateName = 'empty'): Promise<TestDatabase> {
  const { adminUrl, prefix } = currentRun();
  const name = `${prefix}${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await withClient(adminUrl, async (admin) => {
    // One at a time: a template that is just being built or cloned cannot be cloned.
    await admin.query('select pg_advisory_lock($1, 0)', [lockSpace]);
    await buildOnce(admin, adminUrl, `${prefix}${template}`, template);
    await createFrom(admin, name, `${prefix}${template}`);
  });
  const drop = () =>
    withClient(adminUrl, async (admin) => {
      await admin.query(`drop database if exists "${name}" with (force)`);
    });
  return { url: databaseUrl(adminUrl, name), name, drop };
}

async function buildOnce(
  admin: Client,
  adminUrl: string,
  name: string,
  template: TemplateName,
): Promise<void> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const unfinished = `${name}_unfinished`;
  await admin.query(`drop database if exists "${unfinished}" with (force)`);
  await createFrom(admin, unfinished, 'template0');
  await templates[template](databaseUrl(adminUrl, unfinished));
  await admin.query(`alter database "${unfinished}" rename to "${name}"`);
}

async function createFrom(admin: Client, name: string, template: string): Promise<void> {
  const settings = template === 'template0' ? "encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'" : '';
  await admin.query(`create database "${name}" template "${template}" strategy file_copy ${settings}`);
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
