import { useEffect, useMemo } from 'react';
import type { Filters } from '../../../domain/directory/filters.ts';
import {
  createDirectoryIndex,
  type DirectoryIndex,
  type Selection,
} from '../../../domain/search/directory-index.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';

/** Prepares for mistyped words when nothing else is to be done. */
function useWarmIndex(index: DirectoryIndex): void {
  useEffect(() => {
    if (!('requestIdleCallback' in window)) return undefined;
    const handle = requestIdleCallback(index.warm);
    return () => cancelIdleCallback(handle);
  }, [index]);
}

/** The partners that fit the filters, with the counts of every facet value: computed here, without the server. */
export function useSelection(filters: Filters): Selection {
  const { entries, vocabulary } = useDirectory();
  const language = useLanguage();
  const index = useMemo(
    () => createDirectoryIndex(entries, vocabulary, language),
    [entries, vocabulary, language],
  );
  useWarmIndex(index);
  return useMemo(() => index.select(filters), [index, filters]);
}
