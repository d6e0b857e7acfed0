import { Client } from 'pg';
import { expect, it, vi } from 'vitest';
import { killPostgres, preparedDataDirectory } from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { type Started, startProcess, startServer } from './support/server.ts';

const rounds = 20;
const real = { PUBLIC_URL: 'https://partnernetz.example', RATE_LIMIT: '1000000' };

/** What is killed; the rest has to live with it until the end of the round. */
const victims: Record<string, (server: Started, writer: Started, dataDirectory: string) => unknown> = {
  server: (server) => server.process.kill('SIGKILL'),
  writer: (_, writer) => writer.process.kill('SIGKILL'),
  postgres: (_server, _writer, dataDirectory) => killPostgres(dataDirectory),
  everything: (server, writer, dataDirectory) => {
    server.process.kill('SIGKILL');
    writer.process.kill('SIGKILL');
    return killPostgres(dataDirectory);
  },
};

const slugsIn = (output: string) => output.split('\n').filter((line) => line.startsWith('write-'));

it(`loses nothing that was acknowledged when killed ${rounds} times in the midst of writing`, async () => {
  const DATA_DIR = await preparedDataDirectory();
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const kill = Object.values(victims)[round % 4];
    const server = await startServer({ DATA_DIR, ...real });
    const writer = await startProcess({
      env: { DATA_DIR },
      file: 'tests/faults/programs/writer.ts',
      args: [String(round)],
    });
    // At another point of the work each time: the writer never pauses.
    await vi.waitFor(() => expect(slugsIn(writer.output()).length).toBeGreaterThan(3 + round), {
      timeout: 60_000,
      interval: 1,
    });
    await kill?.(server, writer, DATA_DIR);
    writer.process.kill('SIGKILL');
    acknowledged.push(...slugsIn((await writer.ended).output));
    await server.stop(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
  }
  expect(acknowledged.length).toBeGreaterThan(10 * rounds);
  await compare(DATA_DIR, acknowledged);
}, 1_200_000);

async function compare(dataDirectory: string, acknowledged: readonly string[]): Promise<void> {
  const server = await startServer({ DATA_DIR: dataDirectory, ...real });
  const client = new Client((await openCluster(dataDirectory)).address());
  await client.connect();
  const { rows } = await client.query<{ slug: string; entries: number; revisions: number; traces: number }>(
    `select slug,
       (select count(*)::int from directory_entry where partner_id = id) as entries,
       (select count(*)::int from revision where partner_id = id) as revisions,
       (select count(*)::int from audit where partner_id = p.id) as traces
     from partner p`,
  );
  const found = new Set(rows.map((row) => row.slug));
  expect(
    acknowledged.filter((slug) => !found.has(slug)),
    'lost',
  ).toEqual([]);
  // One at most was committed in each round without our having heard of it.
  expect(found.size - acknowledged.length).toBeLessThanOrEqual(rounds);
  expect(
    rows.filter(({ entries, revisions, traces }) => entries === 0 || revisions !== 1 || traces !== 1),
    'torn',
  ).toEqual([]);
  const { rows: versions } = await client.query<{ version: number }>(
    'select directory_version::int as version from installation',
  );
  // Each transaction raised it by one; the first was the one that set the installation up.
  expect(versions).toEqual([{ version: rows.length + 1 }]);
  await client.end();
  expect((await server.stop()).code).toBe(0);
}
