import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { DirectoryEntry } from '../../contract/entry.ts';
import type { FacetName } from '../../contract/facets.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { eachFacet } from '../../domain/directory/filters.ts';
import { localDate } from '../../domain/opening.ts';
import { type FacetValue, facetValues, shortLabel } from '../../domain/vocabulary.ts';
import { useLanguage } from '../messages/messages.tsx';
import { directoryQuery, vocabularyQuery } from './queries.ts';

/** The directory and its words, once both are there. */
export interface DirectoryData {
  readonly entries: readonly DirectoryEntry[];
  readonly bySlug: ReadonlyMap<string, DirectoryEntry>;
  readonly vocabulary: Vocabulary;
  /** Every facet's values with their full names, in the vocabulary's order. */
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** What a facet value is called, briefly; an id that the vocabulary lacks is its own name. */
  readonly label: (facet: FacetName, id: string) => string;
  /** Today's date in the city. */
  readonly today: string;
}

export interface Loading {
  readonly failed: boolean;
  readonly retry: () => void;
}

const DirectoryContext = createContext<DirectoryData | null>(null);

function dataOf(
  entries: readonly DirectoryEntry[],
  vocabulary: Vocabulary,
  language: 'de' | 'en',
): DirectoryData {
  const values = facetValues(vocabulary, language);
  const names = eachFacet((facet) => new Map(values[facet].map(({ id, label }) => [id, shortLabel(label)])));
  return {
    entries,
    bySlug: new Map(entries.map((entry) => [entry.slug, entry])),
    vocabulary,
    values,
    label: (facet, id) => names[facet].get(id) ?? id,
    today: localDate(new Date(), vocabulary.city.timeZone),
  };
}

/** Gives the directory to everything inside; until it is there, `loading` is shown in its place. */
export function DirectoryProvider({
  children,
  loading,
}: {
  children: ReactNode;
  loading: (state: Loading) => ReactNode;
}) {
  const directory = useQuery(directoryQuery());
  const vocabulary = useQuery(vocabularyQuery());
  const language = useLanguage();
  const [entries, words] = [directory.data, vocabulary.data];
  const data = useMemo(
    () => (entries === undefined || words === undefined ? null : dataOf(entries, words, language)),
    [entries, words, language],
  );
  // A whole directory is much to draw: done in slices, it keeps nobody from typing or scrolling meanwhile.
  const shown = useDeferredValue(data);
  const retry = () => {
    void directory.refetch();
    void vocabulary.refetch();
  };
  if (shown === null) return loading({ failed: directory.isError || vocabulary.isError, retry });
  return <DirectoryContext value={shown}>{children}</DirectoryContext>;
}

/** The directory; only inside a DirectoryProvider. */
export function useDirectory(): DirectoryData {
  const data = useContext(DirectoryContext);
  if (data === null) throw new Error('no DirectoryProvider around this component');
  return data;
}
