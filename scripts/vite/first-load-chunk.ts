import { readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';

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
        firstLoad = withoutLater(importedBy(entry, current));
      }
      return firstLoad.has(id) ? 'first-load' : null;
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

/** What of React Query only pages use that change something, or load one piece after the other. */
const laterQueries =
  /@tanstack\/(query-core|react-query)\/.*\/(infiniteQueryObserver|mutationObserver|useInfiniteQuery|useMutation)\.js$/;
const icon = /lucide-react\/dist\/esm\/icons\/([^/]+)\.m?js$/;
const importedIcons = /import\s*(?:type\s*)?\{([^}]*)\}\s*from\s*'lucide-react'/g;

/** `SunMoon` is in the file `sun-moon`. */
const fileOfIcon = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z0-9])/g, '-').toLowerCase();

/**
 * Leaves out what packages have behind their front door but the first load does not use: the graph does not tell, and
 * every first visit would pay for each icon of each page.
 */
function withoutLater(reached: ReadonlySet<string>): Set<string> {
  const sources = [...reached].filter((id) => /\/src\/client\/.*\.tsx?$/.test(id));
  const icons = new Set(
    sources.flatMap((id) =>
      [...readFileSync(id, 'utf8').matchAll(importedIcons)].flatMap(([, names = '']) =>
        names.split(',').map((name) => fileOfIcon(name.trim())),
      ),
    ),
  );
  const isLater = (id: string) => {
    const name = icon.exec(id)?.[1];
    return laterQueries.test(id) || (name !== undefined && !icons.has(name));
  };
  return new Set([...reached].filter((id) => !isLater(id)));
}
