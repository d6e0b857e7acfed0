import { useMemo } from 'react';
import { noFilters, parseFilters, serialiseFilters } from '../../../domain/directory/filters.ts';
import { createDirectoryIndex } from '../../../domain/search/directory-index.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';
import { useShortlist } from '../../stores/shortlist.ts';

/** Which entries a list is made of. */
export interface Chosen {
  readonly from: 'filters' | 'directory' | 'shortlist';
  readonly slugs: readonly string[];
  /** The filters as a query string of the directory; empty where there are none. */
  readonly filters: string;
}

/** The entries that the URL names: those of the shortlist, or those that fit its filters, in the directory's order. */
export function useChosen(params: URLSearchParams): Chosen {
  const { entries, vocabulary, bySlug } = useDirectory();
  const language = useLanguage();
  const picked = useShortlist((shortlist) => shortlist.slugs);
  const index = useMemo(
    () => createDirectoryIndex(entries, vocabulary, language),
    [entries, vocabulary, language],
  );
  return useMemo(() => {
    if (params.get('from') === 'shortlist')
      return { from: 'shortlist', slugs: picked.filter((slug) => bySlug.has(slug)), filters: '' };
    const { filters } = parseFilters(params, vocabulary);
    const written = serialiseFilters(filters).toString();
    const slugs = Array.from(index.select(filters).ids, (at) => entries[at]?.slug ?? '');
    return {
      from: written === serialiseFilters(noFilters).toString() ? 'directory' : 'filters',
      slugs,
      filters: written,
    };
  }, [params, picked, bySlug, vocabulary, index, entries]);
}
