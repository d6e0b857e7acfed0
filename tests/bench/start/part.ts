import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Measure } from '../report/measure.ts';
import { median } from '../report/statistics.ts';
import { ensureClientBuilt } from '../stage/client-build.ts';
import { startServer } from '../stage/server-process.ts';

const product = 'src/server/main.ts';
const bare = 'tests/bench/start/bare-server.ts';
const rounds = 3;
const warmStartsPerRound = 2;

async function timed(script: string, variables: Record<string, string> = {}): Promise<number> {
  const server = await startServer(script, variables);
  await server.stop();
  return server.startMs;
}

/** A first start (new data directory: PostgreSQL's cluster, migrations, the sample network), then later ones. */
async function startsOnNewDirectory(): Promise<{ cold: number; warm: number[] }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'partnernetz-bench-'));
  await chmod(directory, 0o755);
  const variables = { DATA_DIR: path.join(directory, 'data'), DATABASE_URL: '', PUBLIC_URL: '' };
  try {
    const cold = await timed(product, variables);
    const warm: number[] = [];
    for (let start = 0; start < warmStartsPerRound; start++) warm.push(await timed(product, variables));
    return { cold, warm };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** From starting the process to its first answer, beside a bare Node with an empty Hono. */
export async function start(): Promise<Measure[]> {
  await ensureClientBuilt();
  const cold: number[] = [];
  const warm: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < rounds; round++) {
    least.push(await timed(bare));
    const starts = await startsOnNewDirectory();
    cold.push(starts.cold);
    warm.push(...starts.warm);
    least.push(await timed(bare));
  }
  const peer = { name: 'bare Node + Hono', value: median(least) };
  return [
    { name: 'start: first, new data directory with sample', unit: 'ms', own: median(cold), peer },
    { name: 'start: later', unit: 'ms', own: median(warm), peer },
  ];
}
