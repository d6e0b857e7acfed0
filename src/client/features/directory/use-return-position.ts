import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { ListPosition } from './result-list.tsx';

const storageKey = (key: string) => `partnernetz-scroll ${key}`;

/** The first page of every visit has the same key; only a reload, or Back from elsewhere, takes up an old place. */
const isNewVisit = (key: string) => {
  const [visit] = performance.getEntriesByType('navigation');
  return key === 'default' && visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
};

function stored(key: string): number {
  if (isNewVisit(key)) return 0;
  try {
    return Number(sessionStorage.getItem(storageKey(key)) ?? 0);
  } catch {
    return 0;
  }
}

function store(key: string, scroll: number): void {
  try {
    sessionStorage.setItem(storageKey(key), String(Math.round(scroll)));
  } catch {
    // Without storage, Back finds the list at its top.
  }
}

/**
 * Keeps the place in the list: Back from a partner's details leads to the same row, scroll and focus, also after a
 * reload; another question starts at the top.
 * @param isListShown false where the details take the list's place.
 */
export function useReturnPosition(
  isListShown: boolean,
  openedSlug: string | null,
  search: string,
): RefObject<ListPosition> {
  const { key } = useLocation();
  const position = useRef<ListPosition>({
    scroll: stored(key),
    returningFrom: null,
    heights: { rows: new Map(), table: new Map() },
    beside: { rows: new Map(), table: new Map() },
  });
  const left = useRef<{ slug: string; scroll: number } | null>(null);
  const wasOpened = useRef(openedSlug);
  const asked = useRef(search);

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    if (!isListShown) {
      scrollTo(0, 0);
      return undefined;
    }
    scrollTo(0, position.current.scroll);
    const remember = () => {
      position.current.scroll = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [isListShown]);

  useLayoutEffect(() => {
    if (asked.current === search) return;
    asked.current = search;
    position.current.scroll = 0;
    if (isListShown) scrollTo(0, 0);
  }, [search, isListShown]);

  // What is stored belongs to the place in the history, so that a reload finds it again.
  useEffect(() => {
    const save = () => store(key, position.current.scroll);
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, [key]);

  // While drawing, so that the list finds it after the very same drawing.
  if (wasOpened.current !== openedSlug) {
    const { heights } = position.current;
    if (wasOpened.current === null && openedSlug !== null) {
      left.current = { slug: openedSlug, scroll: scrollY };
      position.current.beside = { rows: new Map(heights.rows), table: new Map(heights.table) };
    }
    // Who searches from the details leaves them, but keeps the search's focus.
    const isSearching = document.activeElement?.matches('input') ?? false;
    position.current.returningFrom = openedSlug === null && !isSearching ? wasOpened.current : null;
    wasOpened.current = openedSlug;
  }

  // Closing what stood beside the list gives it its width back, and with it every row its old place.
  useLayoutEffect(() => {
    const { returningFrom } = position.current;
    if (returningFrom !== null && returningFrom === left.current?.slug) scrollTo(0, left.current.scroll);
    if (openedSlug === null) left.current = null;
  }, [openedSlug]);
  return position;
}
