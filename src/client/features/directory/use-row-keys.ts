import { useEffect, useRef } from 'react';
import { focusedRow, focusRow } from './row-focus.ts';

const page = 8;

const targets: Readonly<Record<string, (row: number, last: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row) => row + page,
  PageUp: (row) => row - page,
  Home: () => 0,
  End: (_, last) => last,
};

/** Where the keys have led, and whether the focus has arrived there. */
interface Destination {
  readonly row: number;
  reached: boolean;
}

/** What somebody does to go elsewhere; from then on nothing leads back. */
const departures = ['pointerdown', 'wheel', 'touchmove'] as const;

/** The row that has the focus, or that is about to get it: it may not be drawn at this moment. */
function rowOfKeys(destination: Destination | null): number | null {
  return focusedRow() ?? (document.activeElement === document.body ? (destination?.row ?? null) : null);
}

/**
 * Arrows, Page, Home and End move from row to row, also to rows that are not drawn yet.
 * @param scrollTo has a row drawn that is not.
 */
export function useRowKeys(total: number, scrollTo: (row: number) => void): void {
  const destination = useRef<Destination | null>(null);
  // Not a reason to listen anew: a page that is listened to otherwise is painted anew as a whole.
  const last = useRef(0);
  last.current = total - 1;

  useEffect(() => {
    const depart = () => {
      destination.current = null;
    };
    const onFocus = () => {
      if (focusedRow() !== destination.current?.row) depart();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const row = rowOfKeys(destination.current);
      const target = targets[event.key];
      if (row === null || target === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const next = Math.min(last.current, Math.max(0, target(row, last.current)));
      event.preventDefault();
      destination.current = { row: next, reached: false };
      destination.current.reached = focusRow(next);
      if (!destination.current.reached) scrollTo(next);
    };
    for (const type of departures) addEventListener(type, depart, { capture: true, passive: true });
    addEventListener('focusin', onFocus);
    addEventListener('keydown', onKeyDown);
    return () => {
      for (const type of departures) removeEventListener(type, depart, { capture: true });
      removeEventListener('focusin', onFocus);
      removeEventListener('keydown', onKeyDown);
    };
  }, [scrollTo]);

  // A row far away is drawn only after the scrolling; where heights were guessed wrong, it may be dropped again once
  // they are known, and the focus with it.
  useEffect(() => {
    const to = destination.current;
    if (to === null || (to.reached && document.activeElement !== document.body)) return;
    to.reached = focusRow(to.row);
    if (!to.reached) scrollTo(to.row);
  });
}
