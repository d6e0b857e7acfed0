import { Suspense, useMemo, useState } from 'react';
import { Outlet, useLocation, useParams } from 'react-router';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { loadedLater } from '../../navigation/loaded-later.ts';
import type { OpenedPartner } from '../../navigation/opened-partner.ts';
import { useIsWide } from '../../navigation/use-is-wide.ts';
import { paths, withSearch } from '../../paths.ts';
import { useRowContext } from '../../stores/use-row-context.ts';
import { useViewSettings } from '../../stores/view-settings.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './directory-page.module.css';
import { Facets } from './facets.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import { ResultBar } from './result-bar.tsx';
import { ResultList } from './result-list.tsx';
import { SearchField } from './search-field.tsx';
import { useAnnouncedCount } from './use-announced-count.ts';
import { useFilters } from './use-filters.ts';
import { useReturnPosition } from './use-return-position.ts';
import { useSelection } from './use-selection.ts';

const Sheet = loadedLater(async () => (await import('../../ui/sheet.tsx')).Sheet);
const NoResults = loadedLater(async () => (await import('./no-results.tsx')).NoResults);

function openedPartner(rows: readonly DirectoryEntry[], at: number, search: string): OpenedPartner {
  const address = (row: DirectoryEntry | undefined) =>
    row === undefined ? null : withSearch(paths.partner(row.slug), search);
  return {
    previous: at < 1 ? null : address(rows[at - 1]),
    next: at < 0 ? null : address(rows[at + 1]),
    position: at < 0 ? null : at + 1,
    total: rows.length,
    list: withSearch(paths.directory, search),
  };
}

/** The directory: filters, results, and beside or in place of them one partner's details. */
export function DirectoryPage() {
  const { directory } = useMessages();
  const { entries } = useDirectory();
  const { slug = null } = useParams();
  const isWide = useIsWide();
  const density = useViewSettings((settings) => settings.density);
  const { pathname } = useLocation();
  const isListShown = isWide || slug === null;
  const { filters, ignored, search, change, type, settle } = useFilters(
    isListShown ? pathname : paths.directory,
  );
  const selection = useSelection(filters);
  const context = useRowContext(selection);
  const [filtersOpen, setFiltersOpen] = useState(false);
  useAnnouncedCount(search, selection.total);

  const rows = useMemo(
    () => Array.from(selection.ids, (at) => entries[at]).filter((entry) => entry !== undefined),
    [selection, entries],
  );
  const rowOf = (wanted: string) => rows.findIndex((row) => row.slug === wanted);
  const position = useReturnPosition(isListShown, slug, search);
  const facets = <Facets filters={filters} selection={selection} onChange={change} />;
  const layout = slug === null ? styles.page : `${styles.page} ${styles.opened}`;
  return (
    <div className={layout}>
      {slug === null && <title>{`${directory.title} · Partnernetz`}</title>}
      <h1 className="visually-hidden">{directory.title}</h1>
      <SearchField value={filters.q} onType={type} onLeave={settle} />
      {isListShown && (
        <>
          <aside className={styles.side} aria-label={directory.filters}>
            <h2 className="visually-hidden">{directory.filters}</h2>
            {facets}
          </aside>
          <div className={styles.list}>
            <IgnoredNotice ignored={ignored} />
            <ResultBar
              filters={filters}
              search={search}
              total={selection.total}
              onChange={change}
              onOpenFilters={() => setFiltersOpen(true)}
            />
            {entries.length === 0 && <EmptyState title={directory.empty} hint={directory.emptyHint} />}
            {entries.length > 0 && rows.length === 0 && (
              <Suspense>
                <NoResults filters={filters} totalOf={selection.totalOf} onChange={change} />
              </Suspense>
            )}
            {rows.length > 0 && (
              <ResultList
                key={density}
                rows={rows}
                filters={filters}
                search={search}
                context={context}
                openedSlug={slug}
                density={density}
                position={position}
              />
            )}
          </div>
        </>
      )}
      {slug !== null && (
        <div className={styles.detail}>
          <Outlet context={openedPartner(rows, rowOf(slug), search)} />
        </div>
      )}
      {filtersOpen && (
        <Suspense>
          <Sheet
            title={directory.filters}
            closeLabel={directory.closeFilters}
            done={directory.showResults(selection.total)}
            onClose={() => setFiltersOpen(false)}
          >
            {facets}
          </Sheet>
        </Suspense>
      )}
    </div>
  );
}
