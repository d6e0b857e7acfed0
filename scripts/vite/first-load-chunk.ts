import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

/**
 * Puts all that the entry imports without asking (so: all that the first screen needs) into one chunk. Left to itself
 * the bundler cuts this into as many pieces as there are pages that share one: more requests, and each piece is
 * compressed without knowing the others.
 * @param unused what the entry only names, because a package's index does, and never calls.
 */
export function firstLoadChunk(entry: string, unused: RegExp): Rolldown.CodeSplittingGroup {
  let graph: Graph | null = null;
  let firstLoad = new Set<string>();
  return {
    debugName: 'first-load',
    name: (id, current) => {
      if (current !== graph) {
        graph = current;
        firstLoad = importedBy(entry, current);
      }
      return firstLoad.has(id) && !unused.test(id) ? 'first-load' : null;
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
