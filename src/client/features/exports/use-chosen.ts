import { useMemo } from 'react';
import { noFilters, parseFilters, serialiseFilters } from '../../../domain/directory/filters.ts';
import { createDirectoryIndex } from '../../../domain/search/directory-index.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';
import { useSearch } from '../../navigation/use-search.ts';
import { useShortlist } from '../../stores/shortlist.ts';

/** Which entries are to be handed out, and where they were chosen. */
export interface Chosen {
  readonly source: 'directory' | 'search' | 'shortlist';
  /** In their order; null for the whole directory. */
  readonly slugs: readonly string[] | null;
  readonly count: number;
  /** The filters as they stand in the address. */
  readonly search: string;
}

/** What the address names: the shortlist, or what its filters give, as the directory itself finds it. */
export function useChosen(): Chosen {
  const [params] = useSearch();
  const { entries, bySlug, vocabulary } = useDirectory();
  const language = useLanguage();
  const picked = useShortlist(({ slugs }) => slugs);
  return useMemo(() => {
    if (params.has('merkliste')) {
      const slugs = picked.filter((slug) => bySlug.has(slug));
      return { source: 'shortlist', slugs, count: slugs.length, search: '' };
    }
    const { filters } = parseFilters(params, vocabulary);
    const search = serialiseFilters(filters).toString();
    // Sorted otherwise it is still the whole directory; filters are what narrows it.
    if (serialiseFilters({ ...filters, sort: noFilters.sort }).size === 0)
      return { source: 'directory', slugs: null, count: entries.length, search };
    const { ids } = createDirectoryIndex(entries, vocabulary, language).select(filters);
    const slugs = Array.from(ids, (at) => entries[at]?.slug).filter((slug) => slug !== undefined);
    return { source: 'search', slugs, count: slugs.length, search };
  }, [params, picked, bySlug, vocabulary, entries, language]);
}
