import { type Filters, noFilters } from '../../../domain/directory/filters.ts';
import type { DropSuggestion } from '../../../domain/search/directory-index.ts';
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
  readonly suggestions: readonly DropSuggestion[];
  readonly onChange: (changed: Partial<Filters>) => void;
}

function useDropped(filters: Filters): (name: DropSuggestion['name']) => string {
  const { label } = useDirectory();
  const { directory } = useMessages();
  const words = useNoResultsMessages();
  const language = useLanguage();
  return (name) => {
    if (name === 'citywide') return words.dropCitywide;
    if (name === 'q') return words.drop(words.dropQuery(filters.q.trim()));
    if (name === 'confirmedSince')
      return words.drop(directory.confirmedSince(shownDate(filters.confirmedSince ?? '', language)));
    return words.drop(filters[name].map((id) => label(name, id)).join(', '));
  };
}

/** Nothing fits: which single filter to drop, and how many that would give. */
export function NoResults({ filters, suggestions, onChange }: NoResultsProps) {
  const { directory } = useMessages();
  const words = useNoResultsMessages();
  const dropped = useDropped(filters);
  const reset = useReset(filters, onChange);
  return (
    <EmptyState title={words.none} hint={words.noneHint}>
      <ul className={styles.suggestions}>
        {suggestions.map(({ name, total }) => (
          <li key={name}>
            <Button onClick={() => onChange({ [name]: noFilters[name] })}>
              <span>{dropped(name)}</span>
              <strong>{words.dropGives(total)}</strong>
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
