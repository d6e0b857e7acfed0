import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

/**
 * What the package's front door reaches but only later pages use. The graph does not tell what is used of a package;
 * without this, the first page to change something would make every first visit pay for it.
 */
const later =
  /@tanstack\/(query-core|react-query)\/.*\/(infiniteQueryObserver|mutationObserver|useInfiniteQuery|useMutation)\.js$/;

/**
 * Puts all that the entry imports without asking (so: all that the first screen needs) into one chunk. Left to itself
 * the bundler cuts this into as many pieces as there are pages that share one: more requests, and each piece is
 * compressed without knowing the others.
 */
export function firstLoadChunk(entry: string): Rolldown.CodeSplittingGroup {
  let graph: Graph | null = null;
  let firstLoad = new Set<string>();
  return {
    debugName: 'first-load',
    name: (id, current) => {
      if (current !== graph) {
        graph = current;
        firstLoad = importedBy(entry, current);
      }
      return firstLoad.has(id) && !later.test(id) ? 'first-load' : null;
    },
  };
}

function importedBy(entry: string, graph: Graph): Set<string> {
  const seen = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return seen;
}
