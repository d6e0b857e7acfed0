import { type KeyboardEvent, useEffect, useRef } from 'react';
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

/**
 * Arrows, Page, Home and End move from row to row, also to rows that are not drawn yet.
 * @param scrollTo has a row drawn that is not.
 * @returns what the list does on a key, and what it does after each drawing.
 */
export function useRowKeys(total: number, scrollTo: (row: number) => void) {
  const wanted = useRef<number | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = focusedRow();
    const target = targets[event.key];
    if (row === null || target === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = Math.min(total - 1, Math.max(0, target(row, total - 1)));
    event.preventDefault();
    if (focusRow(next)) return;
    wanted.current = next;
    scrollTo(next);
  };

  // A row far away is drawn only after the scrolling, and where heights were guessed wrong only after another one.
  useEffect(() => {
    if (wanted.current === null) return;
    if (focusRow(wanted.current)) wanted.current = null;
    else scrollTo(wanted.current);
  });
  return onKeyDown;
}
