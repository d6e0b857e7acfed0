import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  type Filters,
  type IgnoredParameter,
  parseFilters,
  serialiseFilters,
} from '../../../domain/directory/filters.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { withSearch } from '../../paths.ts';

/** Some filters anew, or made of those there are by then: the address is ahead of what is drawn. */
export type FilterChange = Partial<Filters> | ((before: Filters) => Partial<Filters>);

export interface FilterControl {
  readonly filters: Filters;
  readonly ignored: readonly IgnoredParameter[];
  /** The filters as they stand in the URL, without a question mark. */
  readonly search: string;
  /** Changes some of them; a step that Back undoes. */
  readonly change: (changed: FilterChange) => void;
  /** Changes the search text while somebody types: shown at once, in the URL when the typing pauses. */
  readonly type: (text: string) => void;
  /** Puts what was typed into the URL now: the field is left, perhaps for a partner. */
  readonly settle: () => void;
}

/** Browsers allow some hundred URL changes in half a minute; nobody needs every letter in the address. */
const pauseMilliseconds = 400;

/** Who begins to type again after so long asks something new, which Back undoes by itself. */
const settledMilliseconds = 2_000;

/**
 * The filters of the URL, and what is typed but not there yet.
 * @param listPath where the list is seen that changed filters lead to.
 */
export function useFilters(listPath: string): FilterControl {
  const { vocabulary } = useDirectory();
  const { search: urlSearch } = useLocation();
  const navigate = useNavigate();
  const inUrl = useMemo(
    () => parseFilters(new URLSearchParams(urlSearch), vocabulary),
    [urlSearch, vocabulary],
  );
  const [typed, setTyped] = useState<string | null>(null);
  const written = useRef<string | null>(null);
  const typing = useRef(false);
  const lastTyped = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Another address that we did not write ourselves (Back, a link) is right; what was typed before it is not.
  useEffect(() => {
    setTyped((text) =>
      text !== null && written.current === urlSearch && text !== inUrl.filters.q ? text : null,
    );
    if (written.current !== urlSearch) typing.current = false;
  }, [urlSearch, inUrl]);

  const filters = useMemo(
    () => (typed === null ? inUrl.filters : { ...inUrl.filters, q: typed }),
    [typed, inUrl],
  );

  const write = useCallback(
    (next: Filters, replace: boolean) => {
      // Until this is drawn, somebody may have gone on to a partner.
      clearTimeout(timer.current);
      const params = serialiseFilters(next).toString();
      written.current = params === '' ? '' : `?${params}`;
      void navigate(withSearch(listPath, params), { replace, preventScrollReset: true });
    },
    [navigate, listPath],
  );

  const type = useCallback((text: string) => {
    const now = Date.now();
    if (now - lastTyped.current > settledMilliseconds) typing.current = false;
    lastTyped.current = now;
    setTyped(text);
  }, []);

  const settle = useCallback(() => {
    if (typed === null || typed === inUrl.filters.q) return;
    write({ ...inUrl.filters, q: typed }, typing.current);
    typing.current = true;
  }, [typed, inUrl, write]);

  useEffect(() => {
    timer.current = setTimeout(settle, pauseMilliseconds);
    return () => clearTimeout(timer.current);
  }, [settle]);

  const change = useCallback(
    (changed: FilterChange) => {
      typing.current = false;
      const { filters: inAddress } = parseFilters(new URLSearchParams(location.search), vocabulary);
      const before = typed === null ? inAddress : { ...inAddress, q: typed };
      write({ ...before, ...(typeof changed === 'function' ? changed(before) : changed) }, false);
    },
    [typed, vocabulary, write],
  );
  const search = useMemo(() => serialiseFilters(filters).toString(), [filters]);
  return { filters, ignored: inUrl.ignored, search, change, type, settle };
}
