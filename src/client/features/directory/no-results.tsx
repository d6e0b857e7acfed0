import { useDeferredValue, useMemo } from 'react';
import { type Filters, noFilters } from '../../../domain/directory/filters.ts';
import { type DropSuggestion, dropSuggestions } from '../../../domain/search/drop-suggestions.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './no-results.module.css';
import { useNoResultsMessages } from './no-results-messages.ts';
import { useReset } from './use-reset.ts';

interface NoResultsProps {
  readonly filters: Filters;
  readonly totalOf: (filters: Filters) => number;
  readonly onChange: (changed: Partial<Filters>) => void;
}

function useDropped(filters: Filters): (drop: DropSuggestion) => string {
  const { label } = useDirectory();
  const { directory } = useMessages();
  const words = useNoResultsMessages();
  const language = useLanguage();
  return ({ name, words: dropped = [filters.q.trim()] }) => {
    if (name === 'citywide') return words.dropCitywide;
    if (name === 'q') return words.drop(words.dropQuery(dropped));
    if (name === 'confirmedSince')
      return words.drop(directory.confirmedSince(shownDate(filters.confirmedSince ?? '', language)));
    return words.drop(filters[name].map((id) => label(name, id)).join(', '));
  };
}

/** Nothing fits: which filter or words to drop, and how many that would give. */
export function NoResults({ filters, totalOf, onChange }: NoResultsProps) {
  const { directory } = useMessages();
  const words = useNoResultsMessages();
  const reset = useReset(filters, onChange);
  // Whoever is still typing does not wait for it.
  const settled = useDeferredValue(filters);
  const dropped = useDropped(settled);
  const suggestions = useMemo(() => dropSuggestions(settled, totalOf), [settled, totalOf]);
  return (
    <EmptyState title={words.none} hint={words.noneHint}>
      <ul className={styles.suggestions}>
        {suggestions.map((drop) => (
          <li key={`${drop.name} ${drop.words ?? ''}`}>
            <Button onClick={() => onChange(drop.without)}>
              <span>{dropped(drop)}</span>
              <strong>{words.dropGives(drop.total)}</strong>
            </Button>
          </li>
        ))}
      </ul>
      <Button look="link" onClick={() => reset(noFilters)}>
        {directory.reset}
      </Button>
    </EmptyState>
  );
}
