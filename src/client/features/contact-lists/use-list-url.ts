import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  type ListSettings,
  listParameters,
  parseListSettings,
  serialiseListSettings,
} from '../../../domain/contact-list/settings.ts';
import { forgetSettings, settingsLeftFor } from './left-settings.ts';

/** Browsers allow some hundred URL changes in half a minute; nobody needs every letter in the address. */
const pauseMilliseconds = 400;

export interface ListUrl {
  readonly settings: ListSettings;
  readonly change: (changed: Partial<ListSettings>) => void;
  /** Puts what was changed into the URL now: the field is left, perhaps for another page. */
  readonly settle: () => void;
  /** What is chosen: the rest of the URL, without the settings. */
  readonly selection: URLSearchParams;
}

const settingsIn = (search: string): ListSettings => parseListSettings(new URLSearchParams(search));

const written = (settings: ListSettings): string => serialiseListSettings(settings).toString();

function selectionIn(search: string): URLSearchParams {
  const params = new URLSearchParams(search);
  for (const name of listParameters) params.delete(name);
  return params;
}

/**
 * The list that the URL describes. Changes are shown at once, and stand in the URL when they pause.
 *
 * What is written goes by the browser's own address. The router's is behind it until the page has been drawn, and
 * whoever writes by that undoes what came in between: a list that was just kept, a page that somebody is leaving for.
 */
export function useListUrl(): ListUrl {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const [settings, setSettings] = useState(() => settingsLeftFor(search) ?? settingsIn(search));
  const known = useRef(written(settingsIn(search)));

  useEffect(forgetSettings, []);

  // Settings that we did not write ourselves (Back, a link) are right.
  useEffect(() => {
    const found = settingsIn(search);
    if (known.current === written(found)) return;
    known.current = written(found);
    setSettings(found);
  }, [search]);

  const settle = useCallback(() => {
    if (location.pathname !== pathname || known.current !== written(settingsIn(location.search))) return;
    const params = selectionIn(location.search);
    for (const [name, value] of serialiseListSettings(settings)) params.append(name, value);
    const next = params.size === 0 ? '' : `?${params}`;
    if (next === location.search) return;
    known.current = written(settings);
    void navigate(`${pathname}${next}`, { replace: true, preventScrollReset: true });
  }, [settings, pathname, navigate]);

  useEffect(() => {
    const timer = setTimeout(settle, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [settle]);

  const change = useCallback(
    (changed: Partial<ListSettings>) => setSettings((before) => ({ ...before, ...changed })),
    [],
  );
  const selection = useMemo(() => selectionIn(search), [search]);
  return { settings, change, settle, selection };
}
