import { districtReason } from '../../../domain/directory/district-match.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useShortlist } from '../../stores/shortlist.ts';
import { PartnerTableRow } from '../../ui/partner-row/partner-table-row.tsx';
import styles from './result-list.module.css';
import type { ResultListProps } from './result-list.tsx';
import { RowLink } from './row-link.tsx';
import type { DrawnRows } from './use-window-rows.ts';

const columns = ['name', 'kind', 'place', 'fields', 'languages', 'contact', 'confirmed'] as const;

const Space = ({ height }: { height: number }) => (
  <tbody aria-hidden="true">
    <tr className={styles.spacer}>
      {/* One cell: spanning all columns would bring back those that are not shown. */}
      <td style={{ height: `${height}px` }} />
    </tr>
  </tbody>
);

/** The same results as a dense table. */
export function ResultTable({
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
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={directory.results} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((name) => (
            <col key={name} className={styles[name]} />
          ))}
          <col className={styles.actions} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((name) => (
              <th key={name} scope="col" className={styles[name]}>
                {directory.columns[name]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        {drawn.before > 0 && <Space height={drawn.before} />}
        <tbody>
          {rows.slice(drawn.first, drawn.end).map((entry, at) => {
            const { slug, name } = entry;
            const selected = slug === openedSlug;
            const index = drawn.first + at;
            return (
              <tr
                key={slug}
                ref={drawn.measure}
                data-index={index}
                data-slug={slug}
                aria-rowindex={index + 2}
                className={selected ? styles.selected : undefined}
              >
                <PartnerTableRow
                  entry={entry}
                  starred={picked.includes(slug)}
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
              </tr>
            );
          })}
        </tbody>
        {drawn.after > 0 && <Space height={drawn.after} />}
      </table>
    </div>
  );
}
