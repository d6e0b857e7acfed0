import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type RowHeights, rowAt, rowOffsets } from './row-heights.ts';

/** The rows that are drawn, and how much room those above and below take. */
export interface DrawnRows {
  readonly first: number;
  /** Not drawn any more. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
  /** A ref for each drawn row, so that its height is known. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Pixels drawn beyond either edge of the window, so that scrolling finds rows there. */
const margin = 500;

interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * Draws only the rows near the window, of a list that the window scrolls and whose rows may have any height.
 * A library for this weighs 9 KB (decision 008); keeping heights by partner, not by position, it also needs no
 * measuring again when a keystroke reorders the list.
 * @param slugs what the rows show, in their order.
 * @param heights kept by the caller, so that a list that comes back is as it was.
 */
export function useWindowRows(
  slugs: readonly string[],
  frame: RefObject<HTMLElement | null>,
  heights: RowHeights,
  estimate: number,
) {
  const [measured, setMeasured] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` says that something in `heights` changed.
  const offsets = useMemo(() => rowOffsets(slugs, heights, estimate), [slugs, heights, estimate, measured]);
  const latest = useRef(offsets);
  latest.current = offsets;

  const visible = useCallback((): Range => {
    const top = frame.current?.getBoundingClientRect().top ?? 0;
    const all = latest.current;
    return {
      first: rowAt(all, -top - margin),
      end: Math.min(all.length - 1, rowAt(all, innerHeight - top + margin) + 1),
    };
  }, [frame]);
  const [range, setRange] = useState<Range>({ first: 0, end: Math.ceil((innerHeight + margin) / estimate) });

  const update = useCallback(() => {
    const next = visible();
    setRange((before) => (before.first === next.first && before.end === next.end ? before : next));
  }, [visible]);

  // Before the browser paints, so that nobody sees a gap.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows or other heights, another range.
  useLayoutEffect(update, [update, offsets]);

  useEffect(() => {
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    return () => {
      removeEventListener('scroll', update);
      removeEventListener('resize', update);
    };
  }, [update]);

  const measure = useRowObserver(heights, () => setMeasured((count) => count + 1));
  const first = Math.min(range.first, Math.max(0, slugs.length - 1));
  const end = Math.min(range.end, slugs.length);
  const total = offsets[slugs.length] ?? 0;
  const drawn: DrawnRows = {
    first,
    end,
    before: offsets[first] ?? 0,
    after: total - (offsets[end] ?? total),
    measure,
  };

  /** Brings a row that may not be drawn yet near the middle of the window. */
  const scrollTo = useCallback(
    (row: number) => {
      const top = (frame.current?.getBoundingClientRect().top ?? 0) + scrollY;
      window.scrollTo(0, top + (latest.current[row] ?? 0) - innerHeight / 2);
      update();
    },
    [frame, update],
  );
  return { drawn, scrollTo };
}

/** Watches the heights of drawn rows. A row above the window that turns out taller must not push what is being read. */
function useRowObserver(heights: RowHeights, onChange: () => void) {
  const changed = useRef(onChange);
  changed.current = onChange;
  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        let pushed = 0;
        let any = false;
        for (const { target } of entries) {
          const { slug } = (target as HTMLElement).dataset;
          const { height, bottom } = target.getBoundingClientRect();
          if (slug === undefined || height === 0 || heights.get(slug) === height) continue;
          const before = heights.get(slug);
          if (before !== undefined && bottom < 0) pushed += height - before;
          heights.set(slug, height);
          any = true;
        }
        if (any) changed.current();
        if (pushed !== 0) window.scrollBy(0, pushed);
      }),
    [heights],
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
}
