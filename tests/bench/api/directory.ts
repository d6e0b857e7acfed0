import type { Measure } from '../report/measure.ts';
import { median } from '../report/statistics.ts';
import { sampleDatabase } from '../stage/database.ts';
import { startServer } from '../stage/server-process.ts';
import { type Load, type Throughput, throughput } from './throughput.ts';

const partners = 2_000;
const rounds = 3;
const brotli = { 'Accept-Encoding': 'br' };

async function tagOf(url: string): Promise<string> {
  const response = await fetch(url, { headers: brotli });
  await response.arrayBuffer();
  return response.headers.get('ETag') ?? '';
}

/** What each load got, round by round, so that whatever else the machine does falls on all of them alike. */
async function inTurns(loads: readonly Load[]): Promise<Throughput[][]> {
  const results: Throughput[][] = loads.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, load] of loads.entries()) results[at]?.push(await throughput(load));
  }
  return results;
}

const requests = (results: readonly Throughput[]) => median(results.map((each) => each.requestsPerSecond));

/** The snapshot, known to the client or not, and the list, beside a route that does nothing. Needs `withPostgres`. */
export async function directoryThroughput(): Promise<Measure[]> {
  const database = await sampleDatabase(partners);
  const server = await startServer('tests/bench/api/server.ts', { DATABASE_URL: database.url });
  try {
    const directory = `${server.url}/api/directory`;
    const known = { ...brotli, 'If-None-Match': await tagOf(directory) };
    const [nothing = [], unchanged = [], whole = [], one = [], list = []] = await inTurns([
      { url: `${server.url}/bench/empty`, status: 204 },
      { url: directory, headers: known, status: 304 },
      { url: directory, headers: brotli, status: 200 },
      { url: `${server.url}/bench/select-1`, status: 200 },
      { url: `${server.url}/api/partners?q=beratung`, status: 200 },
    ]);
    const empty = { name: 'empty route', value: requests(nothing) };
    const select = { name: 'select 1', value: requests(one) };
    const rate = (name: string, own: readonly Throughput[], peer = empty): Measure => ({
      name: `api: ${name}, ${partners.toLocaleString('en')} partners`,
      unit: 'req/s',
      own: requests(own),
      peer,
    });
    return [
      { ...rate('GET /api/directory, 304', unchanged), limit: { of: 'ratio', atLeast: 0.7 } },
      rate('GET /api/directory, 200 (Brotli)', whole),
      {
        name: 'api: GET /api/directory, 200 (Brotli)',
        unit: 'MB/s',
        own: median(whole.map((each) => each.megabytesPerSecond)),
      },
      rate('GET /api/partners?q=beratung', list),
      rate('GET /api/partners?q=beratung', list, select),
    ];
  } finally {
    await server.stop();
  }
}
