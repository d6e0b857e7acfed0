import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import type { Limit, Measure } from '../report/measure.ts';
import { mean, median, quantile } from '../report/statistics.ts';
import { sampleEntries } from '../stage/sample.ts';
import { type Engine, engines, type Find } from './engines.ts';
import { type Query, queriesFrom } from './queries.ts';

const size = 10_000;
const builds = 3;
const warmUp = 10;

interface Result {
  readonly engine: string;
  readonly buildMs: number;
  /** By kind of query. */
  readonly recall: Record<string, number>;
  readonly times: Record<string, number[]>;
}

/** Share of the wanted entries that were found, averaged over the queries. */
function recallOf(find: Find, queries: readonly Query[]): { recall: number; times: number[] } {
  const shares: number[] = [];
  const times: number[] = [];
  for (const { text, wanted } of queries) {
    const began = performance.now();
    const found = new Set(find(text));
    times.push(performance.now() - began);
    shares.push(wanted.filter((at) => found.has(at)).length / wanted.length);
  }
  return { recall: mean(shares), times };
}

function measureEngine(
  { name, build }: Engine,
  entries: readonly DirectoryEntry[],
  sets: Record<string, Query[]>,
): Result {
  const times = Array.from({ length: builds }, () => {
    const began = performance.now();
    build(entries);
    return performance.now() - began;
  });
  const find = build(entries);
  // Warms the compiler; with all that is asked in between, ours has forgotten these when they come again.
  for (const queries of Object.values(sets)) recallOf(find, queries.slice(0, warmUp));
  const results = Object.entries(sets).map(([kind, queries]) => ({ kind, ...recallOf(find, queries) }));
  return {
    engine: name,
    buildMs: median(times),
    recall: Object.fromEntries(results.map(({ kind, recall }) => [kind, recall])),
    times: Object.fromEntries(results.map(({ kind, times: each }) => [kind, each])),
  };
}

/** One row per peer. */
function beside(
  [own, ...peers]: readonly Result[],
  name: string,
  unit: Measure['unit'],
  value: (result: Result) => number,
  limit?: Limit,
): Measure[] {
  if (own === undefined) return [];
  return peers.map((peer) => ({
    name,
    unit,
    own: value(own),
    peer: { name: peer.engine, value: value(peer) },
    ...(limit && { limit }),
  }));
}

/** The domain's search beside uFuzzy and MiniSearch: time, and how much of what is meant it finds. */
export async function search(): Promise<Measure[]> {
  const entries = sampleEntries(size);
  const sets = queriesFrom(entries);
  const results = engines.map((engine) => measureEngine(engine, entries, sets));
  const kinds = Object.keys(sets);
  const notWorse: Limit = { of: 'ratio', atLeast: 1 };
  return [
    ...beside(results, 'search: build, 10,000', 'ms', ({ buildMs }) => buildMs),
    ...kinds.flatMap((kind) => [
      ...beside(results, `search: query median, ${kind}`, 'ms', ({ times }) => median(times[kind] ?? [])),
      ...beside(results, `search: query p95, ${kind}`, 'ms', ({ times }) =>
        quantile(times[kind] ?? [], 0.95),
      ),
      ...beside(results, `search: recall, ${kind}`, 'recall', ({ recall }) => recall[kind] ?? 0, notWorse),
    ]),
  ];
}
