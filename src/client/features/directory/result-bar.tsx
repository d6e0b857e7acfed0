import { SlidersHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'react-router';
import { sortOrders } from '../../../contract/facets.ts';
import type { Filters } from '../../../domain/directory/filters.ts';
import { useMessages } from '../../messages/messages.tsx';
import { paths, withSearch } from '../../paths.ts';
import { type Density, useViewSettings } from '../../stores/view-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { countActive } from './count-active.ts';
import styles from './result-bar.module.css';
import type { FilterChange } from './use-filters.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface ResultBarProps {
  readonly filters: Filters;
  /** The filters as they stand in the URL. */
  readonly search: string;
  readonly total: number;
  readonly onChange: (changed: FilterChange) => void;
  readonly onOpenFilters: () => void;
}

const densities: readonly Density[] = ['rows', 'table'];

/** How many there are, what narrows them, and in which order and shape they come. */
export function ResultBar({ filters, search, total, onChange, onOpenFilters }: ResultBarProps) {
  const { directory } = useMessages();
  const { density, set } = useViewSettings();
  const count = useRef<HTMLHeadingElement>(null);
  useKeptFocus(search, count);
  const searched = filters.q.trim() !== '';
  const sorts = sortOrders.filter((sort) => sort !== 'relevance' || searched);
  const byItself = searched ? 'relevance' : 'name';
  const sort = filters.sort === null || (filters.sort === 'relevance' && !searched) ? byItself : filters.sort;
  return (
    <div className={styles.bar}>
      <h2 ref={count} tabIndex={-1} className={styles.count}>
        {directory.count(total)}
      </h2>
      <div className={styles.chips}>
        <ActiveFilters filters={filters} onChange={onChange} />
      </div>
      <div className={styles.tools}>
        <span className={styles.filterButton}>
          <Button onClick={onOpenFilters} aria-haspopup="dialog">
            <SlidersHorizontal size={16} aria-hidden="true" />
            {directory.openFilters(countActive(filters))}
          </Button>
        </span>
        <Link className={styles.list} to={withSearch(paths.newList, search)}>
          {directory.makeList}
        </Link>
        <span className={styles.sort}>
          <Select
            label={directory.sort}
            value={sort}
            options={sorts.map((value) => ({ value, label: directory.sorts[value] }))}
            onChange={(value) => onChange({ sort: value === byItself ? null : value })}
          />
        </span>
        <span className={styles.density}>
          <Select
            label={directory.density}
            value={density}
            options={densities.map((value) => ({ value, label: directory.densities[value] }))}
            onChange={(value) => set({ density: value })}
          />
        </span>
      </div>
    </div>
  );
}
