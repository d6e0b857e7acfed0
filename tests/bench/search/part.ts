import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import type { Limit, Measure } from '../report/measure.ts';
import { mean, median, quantile } from '../report/statistics.ts';
import { sampleEntries } from '../stage/sample.ts';
import { type Engine, engines, type Find } from './engines.ts';
import { type Query, queriesFrom, sharedCases } from './queries.ts';

const size = 10_000;
const builds = 3;
const warmUp = 10;
const ownCases = 'our own cases';

interface Result {
  readonly engine: string;
  readonly buildMs: number;
  /** By kind of query. */
  readonly asked: Record<string, Asked>;
}

/** Milliseconds that this thread has worked; what else the machine does adds nothing to it. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

interface Asked {
  /** Share of the wanted entries that were found, averaged over the queries. */
  readonly recall: number;
  /** Work per query. */
  readonly mean: number;
  readonly times: number[];
}

function ask(find: Find, queries: readonly Query[]): Asked {
  const shares: number[] = [];
  const times: number[] = [];
  const before = worked();
  for (const { text, wanted } of queries) {
    const began = performance.now();
    const found = new Set(find(text));
    times.push(performance.now() - began);
    shares.push(wanted.filter((at) => found.has(at)).length / wanted.length);
  }
  return { recall: mean(shares), mean: (worked() - before) / queries.length, times };
}

function measureEngine(
  { name, build }: Engine,
  entries: readonly DirectoryEntry[],
  sets: Record<string, Query[]>,
): Result {
  const times = Array.from({ length: builds }, () => {
    const began = worked();
    build(entries);
    return worked() - began;
  });
  const find = build(entries);
  // Warms the compiler; with all that is asked in between, ours has forgotten these when they come again.
  for (const queries of Object.values(sets)) ask(find, queries.slice(0, warmUp));
  const asked = Object.entries(sets).map(([kind, queries]) => [kind, ask(find, queries)] as const);
  const shared = sharedCases();
  return {
    engine: name,
    buildMs: median(times),
    asked: { ...Object.fromEntries(asked), [ownCases]: ask(build(shared.entries), shared.queries) },
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
  const of = (kind: string, value: (asked: Asked) => number) => (result: Result) => {
    const asked = result.asked[kind];
    return asked === undefined ? 0 : value(asked);
  };
  const recall = (kind: string) =>
    beside(
      results,
      `search: recall, ${kind}`,
      'recall',
      of(kind, (asked) => asked.recall),
      notWorse,
    );
  return [
    ...beside(results, 'search: build, 10,000', 'ms', ({ buildMs }) => buildMs),
    ...recall(ownCases),
    ...kinds.flatMap((kind) => [
      ...beside(
        results,
        `search: query, ${kind}, mean`,
        'ms',
        of(kind, (asked) => asked.mean),
      ),
      ...beside(
        results,
        `search: query, ${kind}, p95`,
        'ms',
        of(kind, ({ times }) => quantile(times, 0.95)),
      ),
      ...recall(kind),
    ]),
  ];
}
