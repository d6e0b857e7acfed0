import type { Rolldown } from 'vite';
import { neededModules } from './needed-modules.ts';

type Graph = Rolldown.ChunkingContext;

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
        firstLoad = neededModules(entry, current);
      }
      return firstLoad.has(id) ? 'first-load' : null;
    },
  };
}
