import uFuzzy from '@leeoniya/ufuzzy';
import MiniSearch from 'minisearch';
import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import { noFilters } from '../../../src/domain/directory/filters.ts';
import { createDirectoryIndex } from '../../../src/domain/search/directory-index.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { vocabulary } from '../stage/sample.ts';
import { type Document, documentsOf } from './documents.ts';

/** Finds the positions of the entries that a query matches. */
export type Find = (query: string) => Iterable<number>;

export interface Engine {
  readonly name: string;
  readonly build: (entries: readonly DirectoryEntry[]) => Find;
}

/** Ours does more than its peers at each query: it counts all facets and sorts all that it found. */
const own: Engine = {
  name: 'ours',
  build: (entries) => {
    const index = createDirectoryIndex(entries, vocabulary, 'de');
    index.warm();
    return (q) => index.select({ ...noFilters, q }).ids;
  },
};

/** Tolerates one error per term; terms in any order. Longer lists stay unranked, as its author recommends. */
const fuzzy: Engine = {
  name: 'uFuzzy',
  build: (entries) => {
    const haystack = documentsOf(entries).map(({ name, text }) => `${name} ${text}`);
    const engine = new uFuzzy({ intraMode: 1 });
    return (query) => engine.search(haystack, fold(query).plain, 3, 1000)[0] ?? [];
  },
};

/** Beginnings of words, and edits up to a fifth of a term's letters. */
const mini: Engine = {
  name: 'MiniSearch',
  build: (entries) => {
    const engine = new MiniSearch<Document>({
      fields: ['name', 'text'],
      tokenize: (text) => text.split(' '),
      searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { name: 2 } },
    });
    engine.addAll(documentsOf(entries));
    return (query) => engine.search(fold(query).plain).map(({ id }): number => id);
  },
};

export const engines = [own, fuzzy, mini] as const;
