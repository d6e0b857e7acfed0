import type { Measure } from '../report/measure.ts';
import { median } from '../report/statistics.ts';
import { sampleDatabase } from '../stage/database.ts';
import { startServer } from '../stage/server-process.ts';
import { latencies } from './latency.ts';
import { typicalQueries } from './queries.ts';

const few = 10_000;
const many = 100_000;

/** `GET /api/partners` where there are many partners, beside few of them and beside `select 1`. Needs `withPostgres`. */
export async function partnersLatency(): Promise<Measure[]> {
  const [small, large] = [await sampleDatabase(few), await sampleDatabase(many)];
  const script = 'tests/bench/api/server.ts';
  const servers = [
    await startServer(script, { DATABASE_URL: small.url }),
    await startServer(script, { DATABASE_URL: large.url }),
  ];
  const [fewUrl = '', manyUrl = ''] = servers.map(({ url }) => url);
  try {
    const rows: Measure[] = [];
    for (const [name, query] of Object.entries(typicalQueries)) {
      const list = `/api/partners?${query}`;
      const urls = [`${manyUrl}/bench/select-1`, `${fewUrl}${list}`, `${manyUrl}${list}`];
      const [bare = [], atFew = [], atMany = []] = await latencies(urls);
      const select = { name: 'select 1', value: median(bare) };
      const fewer = { name: '10,000', value: median(atFew) };
      rows.push(
        { name: `api: ${name}, 10,000`, unit: 'ms', own: median(atFew), peer: select },
        { name: `api: ${name}, 100,000`, unit: 'ms', own: median(atMany), peer: fewer },
      );
    }
    return rows;
  } finally {
    for (const server of servers) await server.stop();
  }
}
