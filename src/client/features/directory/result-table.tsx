import { districtReason } from '../../../domain/directory/district-match.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useShortlist } from '../../stores/shortlist.ts';
import { PartnerTableRow } from '../../ui/partner-row/partner-table-row.tsx';
import styles from './result-list.module.css';
import type { DrawnRows, ResultListProps } from './result-list.tsx';
import { RowLink } from './row-link.tsx';

const columns = [
  { name: 'name', width: '20%' },
  { name: 'kind', width: '11%' },
  { name: 'place', width: '12%' },
  { name: 'fields', width: '16%' },
  { name: 'languages', width: '118px' },
  { name: 'contact', width: '150px' },
  { name: 'confirmed', width: '13%' },
] as const;
const actionsWidth = 'calc(var(--target) * 3 + 10px)';

/** The same results as a dense table. */
export function ResultTable({
  rows,
  filters,
  search,
  context,
  openedSlug,
  items,
  before,
  after,
  measure,
}: ResultListProps & DrawnRows) {
  const { directory } = useMessages();
  const picked = useShortlist((shortlist) => shortlist.slugs);
  const space = (height: number) => (
    <tbody aria-hidden="true">
      <tr className={styles.spacer}>
        <td colSpan={columns.length + 1} style={{ height: `${height}px` }} />
      </tr>
    </tbody>
  );
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={directory.results} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width }} />
          ))}
          <col style={{ width: actionsWidth }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {directory.columns[name]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        {before > 0 && space(before)}
        <tbody>
          {items.map(({ index, key }) => {
            const entry = rows[index];
            if (entry === undefined) return null;
            const selected = entry.slug === openedSlug;
            return (
              <tr
                key={key}
                ref={measure}
                data-index={index}
                aria-rowindex={index + 2}
                className={selected ? styles.selected : undefined}
              >
                <PartnerTableRow
                  entry={entry}
                  starred={picked.includes(entry.slug)}
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
              </tr>
            );
          })}
        </tbody>
        {after > 0 && space(after)}
      </table>
    </div>
  );
}
