import { Client } from 'pg';
import { expect, it, vi } from 'vitest';
import { cloneDatabase } from '../support/database.ts';
import { freePort } from '../support/postgres/free-port.ts';
import { killPostgres, preparedDataDirectory } from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { readiness, runTool, startProcess, startServer } from './support/server.ts';

async function withAdmin<T>(url: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  return work(admin).finally(() => admin.end());
}

/** A PostgreSQL that can be killed and started again, as a city's own would be; at the same port if that is free. */
async function ownServer() {
  const dataDirectory = await preparedDataDirectory();
  const cluster = await openCluster(dataDirectory);
  const { user, password, port, database } = cluster.address();
  await cluster.release();
  return { dataDirectory, url: `postgresql://${user}:${password}@127.0.0.1:${port}/${database}` };
}

it('waits for a database that is still starting', async () => {
  const { dataDirectory, url } = await ownServer();
  const server = await startProcess({ env: { DATABASE_URL: url } });
  await vi.waitFor(() => expect(server.output()).toContain('wartet auf sie'), { timeout: 20_000 });
  expect(await readiness(server.url)).toBe(503);
  await openCluster(dataDirectory);
  await server.ready();
  expect(await readiness(server.url)).toBe(200);
});

it('lives through the death of the database under load, and notices what changed meanwhile', async () => {
  const { dataDirectory, url } = await ownServer();
  const before = await openCluster(dataDirectory);
  const server = await startServer({ DATABASE_URL: url, RATE_LIMIT: '1000000' });
  const statuses = new Map<number, number>();
  let loading = true;
  const load = Promise.all(
    Array.from({ length: 8 }, async () => {
      while (loading) {
        const { status } = await fetch(`${server.url}/api/partners`);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    }),
  );
  const etag = async () => (await fetch(`${server.url}/api/directory`)).headers.get('etag');
  const old = await etag();
  await before.release();
  await vi.waitFor(() => expect(statuses.get(503)).toBeGreaterThan(10), { timeout: 20_000 });
  // Known already, so still served.
  expect(await etag()).toBe(old);
  await openCluster(dataDirectory);
  await withAdmin(url, (client) => client.query('update installation set directory_version = 7'));
  await vi.waitFor(async () => expect(await readiness(server.url)).toBe(200), { timeout: 20_000 });
  await vi.waitFor(async () => expect(await etag()).not.toBe(old), { timeout: 20_000 });
  loading = false;
  await load;
  expect([...statuses.keys()].sort()).toEqual([200, 503]);
  expect((await server.stop()).code).toBe(0);
  await killPostgres(dataDirectory);
});

it('lets several servers share one database, and tells all of them of a change', async () => {
  const { url, drop } = await cloneDatabase('empty');
  const servers = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: url })));
  const etags = () =>
    Promise.all(
      servers.map(async (server) => (await fetch(`${server.url}/api/directory`)).headers.get('etag')),
    );
  const before = await etags();
  await withAdmin(url, (client) =>
    client.query(`update installation set directory_version = 9; select pg_notify('directory_changed', '')`),
  );
  await vi.waitFor(
    async () => {
      for (const [index, etag] of (await etags()).entries()) expect(etag).not.toBe(before[index]);
    },
    { timeout: 20_000 },
  );
  await Promise.all(servers.map((server) => server.stop()));
  await drop();
});

it.each([
  ['a server that is not there', (url: URL) => url, /Die Datenbank antwortet nicht.*DATABASE_URL/],
  [
    'a database that is not there',
    (url: URL) => Object.assign(url, { pathname: '/nowhere' }),
    /gibt es nicht/,
  ],
] as const)('explains %s', async (name, change, message) => {
  const { url, drop } = await cloneDatabase('empty');
  const changed = change(new URL(url));
  if (name.startsWith('a server')) changed.port = String(await freePort());
  const { code, output } = await runTool('src/server/cli/backup.ts', ['/dev/null'], {
    DATABASE_URL: changed.href,
  });
  await drop();
  expect(code).toBe(1);
  expect(output).toMatch(message);
  expect(output).not.toContain('    at ');
});

it('explains a wrong password', async () => {
  const dataDirectory = await preparedDataDirectory();
  const { user, port, database } = (await openCluster(dataDirectory)).address();
  const DATABASE_URL = `postgresql://${user}:wrong@127.0.0.1:${port}/${database}`;
  const { code, output } = await runTool('src/server/cli/backup.ts', [], { DATABASE_URL });
  expect(code).toBe(1);
  expect(output).toContain('lehnt die Anmeldung ab');
  expect(output).not.toContain('    at ');
});

it('refuses a database that is not in UTF-8', async () => {
  const { url, name, drop } = await cloneDatabase('empty');
  const ascii = `${name}_ascii`;
  await withAdmin(url, (admin) =>
    admin.query(`create database ${ascii} template template0 encoding 'SQL_ASCII' locale 'C'`),
  );
  const DATABASE_URL = Object.assign(new URL(url), { pathname: `/${ascii}` }).href;
  const { code, output } = await runTool('src/server/cli/backup.ts', [], { DATABASE_URL });
  await withAdmin(url, (admin) => admin.query(`drop database ${ascii}`));
  await drop();
  expect(code).toBe(1);
  expect(output).toContain('ENCODING UTF8');
});
