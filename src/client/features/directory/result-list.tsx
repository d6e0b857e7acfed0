import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { districtReason } from '../../../domain/directory/district-match.ts';
import type { Filters } from '../../../domain/directory/filters.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useShortlist } from '../../stores/shortlist.ts';
import { PartnerRow } from '../../ui/partner-row/partner-row.tsx';
import type { RowContext } from '../../ui/partner-row/row-facts.ts';
import styles from './result-list.module.css';
import { ResultTable } from './result-table.tsx';
import { RowLink } from './row-link.tsx';
import { useRowKeys } from './use-row-keys.ts';

/** Where a list was left, so that it can be taken up again there. */
export interface ListPosition {
  scroll: number;
  measured: VirtualItem[];
}

export interface ResultListProps {
  readonly rows: readonly DirectoryEntry[];
  readonly filters: Filters;
  readonly search: string;
  readonly context: RowContext;
  readonly openedSlug: string | null;
  readonly density: 'rows' | 'table';
  readonly position: RefObject<ListPosition>;
}

const estimates = { rows: 96, table: 43 } as const;
const overscan = 6;

/** The results, of which only those on the screen are drawn. The window scrolls, as people and browsers expect. */
export function ResultList(props: ResultListProps) {
  const { rows, density, position } = props;
  const { directory } = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  useLayoutEffect(() => {
    top.current = frame.current === null ? 0 : frame.current.getBoundingClientRect().top + scrollY;
  });
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => estimates[density],
    overscan,
    scrollMargin: top.current,
    initialOffset: position.current.scroll,
    initialMeasurementsCache: position.current.measured,
    getItemKey: (at) => rows[at]?.slug ?? at,
  });
  useLayoutEffect(
    () => () => {
      position.current.measured = virtualizer.measurementsCache;
    },
    [virtualizer, position],
  );
  const onKeyDown = useRowKeys(rows.length, (row) => virtualizer.scrollToIndex(row, { align: 'auto' }));
  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? 0) - (items.length > 0 ? virtualizer.options.scrollMargin : 0);
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtualizer.options.scrollMargin);
  const measured = {
    items,
    before: Math.max(0, before),
    after: items.length === 0 ? 0 : Math.max(0, after),
    measure: virtualizer.measureElement,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside.
    <div ref={frame} onKeyDown={onKeyDown} className={styles.frame}>
      {density === 'table' ? (
        <ResultTable {...props} {...measured} />
      ) : (
        <ResultRows {...props} {...measured} label={directory.results} />
      )}
    </div>
  );
}

export interface DrawnRows {
  readonly items: readonly VirtualItem[];
  /** Pixels of rows that are not drawn, above and below. */
  readonly before: number;
  readonly after: number;
  readonly measure: (element: Element | null) => void;
}

function ResultRows({
  rows,
  filters,
  search,
  context,
  openedSlug,
  items,
  before,
  after,
  measure,
  label,
}: ResultListProps & DrawnRows & { label: string }) {
  const picked = useShortlist((shortlist) => shortlist.slugs);
  return (
    <ul aria-label={label} style={{ paddingBlock: `${before}px ${after}px` }}>
      {items.map(({ index, key }) => {
        const entry = rows[index];
        if (entry === undefined) return null;
        const selected = entry.slug === openedSlug;
        return (
          <li key={key} ref={measure} data-index={index} aria-setsize={rows.length} aria-posinset={index + 1}>
            <PartnerRow
              entry={entry}
              starred={picked.includes(entry.slug)}
              selected={selected}
              reason={filters.district.length === 0 ? null : districtReason(entry, filters.district)}
              context={context}
              title={
                <RowLink
                  slug={entry.slug}
                  name={entry.name}
                  search={search}
                  needles={context.needles}
                  selected={selected}
                  replace={openedSlug !== null}
                />
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
