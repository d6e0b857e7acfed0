import { useMemo } from 'react';
import { type Filters, noFilters, parseFilters, serialiseFilters } from '../../domain/directory/filters.ts';
import { createDirectoryIndex } from '../../domain/search/directory-index.ts';
import { useDirectory } from '../api/directory-data.tsx';
import { useLanguage } from '../messages/messages.tsx';
import { useSearch } from '../navigation/use-search.ts';
import { useShortlist } from './shortlist.ts';

/** Which entries are to be handed out, and where they were chosen. */
export interface Chosen {
  readonly source: 'directory' | 'search' | 'shortlist';
  /** In their order; null for the whole directory. */
  readonly slugs: readonly string[] | null;
  readonly count: number;
  /** The filters as they stand in the address. */
  readonly search: string;
}

/** What fits the filters, as the directory itself finds it; the same as long as the filters are. */
function useFound(filters: Filters, search: string): Chosen {
  const { entries, vocabulary } = useDirectory();
  const language = useLanguage();
  // Sorted otherwise it is still the whole directory; filters are what narrows it.
  const isNarrowed = serialiseFilters({ ...filters, sort: noFilters.sort }).size > 0;
  const index = useMemo(
    () => (isNarrowed ? createDirectoryIndex(entries, vocabulary, language) : null),
    [isNarrowed, entries, vocabulary, language],
  );
  return useMemo(() => {
    if (index === null) return { source: 'directory', slugs: null, count: entries.length, search };
    const { ids } = index.select(parseFilters(new URLSearchParams(search), vocabulary).filters);
    const slugs = Array.from(ids, (at) => entries[at]?.slug).filter((slug) => slug !== undefined);
    return { source: 'search', slugs, count: slugs.length, search };
  }, [index, entries, vocabulary, search]);
}

/** What the address names: the shortlist, or what its filters give. */
export function useChosen(): Chosen {
  const [params] = useSearch();
  const { bySlug, vocabulary } = useDirectory();
  const picked = useShortlist(({ slugs }) => slugs);
  const { filters } = useMemo(() => parseFilters(params, vocabulary), [params, vocabulary]);
  const found = useFound(filters, serialiseFilters(filters).toString());
  const isShortlist = params.has('merkliste');
  return useMemo(() => {
    if (!isShortlist) return found;
    const slugs = picked.filter((slug) => bySlug.has(slug));
    return { source: 'shortlist', slugs, count: slugs.length, search: '' };
  }, [isShortlist, found, picked, bySlug]);
}
