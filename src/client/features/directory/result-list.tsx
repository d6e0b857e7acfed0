import { type RefObject, Suspense, useEffect, useMemo, useRef } from 'react';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { districtReason } from '../../../domain/directory/district-match.ts';
import type { Filters } from '../../../domain/directory/filters.ts';
import { useMessages } from '../../messages/messages.tsx';
import { loadedLater } from '../../navigation/loaded-later.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import partnerRow from '../../ui/partner-row/partner-row.module.css';
import { PartnerRow } from '../../ui/partner-row/partner-row.tsx';
import type { RowContext } from '../../ui/partner-row/row-facts.ts';
import styles from './result-list.module.css';
import { focusRow } from './row-focus.ts';
import type { RowHeights } from './row-heights.ts';
import { RowLink } from './row-link.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { type DrawnRows, useWindowRows } from './use-window-rows.ts';

/** Where a list was left, so that it can be taken up again there. */
export interface ListPosition {
  scroll: number;
  /** The partner whose row gets the focus as soon as it is drawn, when somebody comes back from it. */
  returningFrom: string | null;
  readonly heights: Record<'rows' | 'table', RowHeights>;
  /** The same while details stand beside the list, which is narrower then. */
  beside: Record<'rows' | 'table', RowHeights>;
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

const ResultTable = loadedLater(async () => (await import('./result-table.tsx')).ResultTable);

const estimates = { rows: 93, table: 45 } as const;

/** The results, of which only those near the window are drawn. The window scrolls, as people and browsers expect. */
export function ResultList(props: ResultListProps) {
  const { rows, density, position, openedSlug } = props;
  const frame = useRef<HTMLDivElement>(null);
  const slugs = useMemo(() => rows.map(({ slug }) => slug), [rows]);
  const { drawn, scrollTo } = useWindowRows(
    slugs,
    frame,
    (openedSlug === null ? position.current.heights : position.current.beside)[density],
    estimates[density],
  );
  useRowKeys(rows.length, scrollTo);
  useEffect(() => {
    const { returningFrom } = position.current;
    if (returningFrom !== null && focusRow(slugs.indexOf(returningFrom)))
      position.current.returningFrom = null;
  });
  return (
    <div ref={frame} className={styles.frame}>
      {density === 'table' ? (
        <Suspense>
          <ResultTable {...props} drawn={drawn} />
        </Suspense>
      ) : (
        <ResultRows {...props} drawn={drawn} />
      )}
    </div>
  );
}

function ResultRows({
  rows,
  filters,
  search,
  context,
  openedSlug,
  drawn,
}: ResultListProps & { drawn: DrawnRows }) {
  const { directory } = useMessages();
  const picked = useShortlist((shortlist) => shortlist.slugs);
  return (
    <ul
      aria-label={directory.results}
      className={partnerRow.rows}
      style={{ paddingBlock: `${drawn.before}px ${drawn.after}px` }}
    >
      {rows.slice(drawn.first, drawn.end).map((entry, at) => {
        const { slug, name } = entry;
        const selected = slug === openedSlug;
        const index = drawn.first + at;
        return (
          <li
            key={slug}
            ref={drawn.measure}
            data-index={index}
            data-slug={slug}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            <PartnerRow
              entry={entry}
              starred={picked.includes(slug)}
              selected={selected}
              reason={filters.district.length === 0 ? null : districtReason(entry, filters.district)}
              context={context}
              title={
                <RowLink
                  slug={slug}
                  name={name}
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
