import { districtReason } from '../../../domain/directory/district-match.ts';
import { useMessages } from '../../messages/messages.tsx';
import { useShortlist } from '../../stores/shortlist.ts';
import { PartnerTableRow } from '../../ui/partner-row/partner-table-row.tsx';
import styles from './result-list.module.css';
import type { ResultListProps } from './result-list.tsx';
import { RowLink } from './row-link.tsx';
import type { DrawnRows } from './use-window-rows.ts';

const columns = [
  { name: 'name', width: '19%' },
  { name: 'kind', width: '11%' },
  { name: 'place', width: '11%' },
  { name: 'fields', width: 'auto' },
  { name: 'languages', width: '106px' },
  { name: 'contact', width: '146px' },
  { name: 'confirmed', width: '136px' },
] as const;
const actionsWidth = 'calc(var(--target) * 3 + 26px)';

const Space = ({ height }: { height: number }) => (
  <tbody aria-hidden="true">
    <tr className={styles.spacer}>
      <td colSpan={columns.length + 1} style={{ height: `${height}px` }} />
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
