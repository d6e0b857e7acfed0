import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  type ListSettings,
  listParameters,
  parseListSettings,
  serialiseListSettings,
} from '../../../domain/contact-list/settings.ts';

/** Browsers allow some hundred URL changes in half a minute; nobody needs every letter in the address. */
const pauseMilliseconds = 400;

export interface ListUrl {
  readonly settings: ListSettings;
  readonly change: (changed: Partial<ListSettings>) => void;
  /** What is chosen: the rest of the URL, without the settings. */
  readonly selection: URLSearchParams;
}

function selectionIn(search: string): URLSearchParams {
  const params = new URLSearchParams(search);
  for (const name of listParameters) params.delete(name);
  return params;
}

/** The list that the URL describes. Changes are shown at once, and stand in the URL when they pause. */
export function useListUrl(): ListUrl {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const [settings, setSettings] = useState(() => parseListSettings(new URLSearchParams(search)));
  const written = useRef(search);

  // Another address that we did not write ourselves (Back, a link) is right.
  useEffect(() => {
    if (written.current === search) return;
    written.current = search;
    setSettings(parseListSettings(new URLSearchParams(search)));
  }, [search]);

  useEffect(() => {
    const params = selectionIn(search);
    for (const [name, value] of serialiseListSettings(settings)) params.append(name, value);
    const next = params.size === 0 ? '' : `?${params}`;
    if (next === search) return undefined;
    const timer = setTimeout(() => {
      written.current = next;
      void navigate(`${pathname}${next}`, { replace: true, preventScrollReset: true });
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [settings, search, pathname, navigate]);

  const change = useCallback(
    (changed: Partial<ListSettings>) => setSettings((before) => ({ ...before, ...changed })),
    [],
  );
  const selection = useMemo(() => selectionIn(search), [search]);
  return { settings, change, selection };
}
