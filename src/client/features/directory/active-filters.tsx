import { facetNames } from '../../../contract/facets.ts';
import { type Filters, noFilters } from '../../../domain/directory/filters.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from './active-filters.module.css';
import type { FilterChange } from './use-filters.ts';
import { useReset } from './use-reset.ts';

interface ActiveFiltersProps {
  readonly filters: Filters;
  readonly onChange: (changed: FilterChange) => void;
}

interface Active {
  readonly key: string;
  readonly text: string;
  readonly without: FilterChange;
}

function useActive(filters: Filters): Active[] {
  const { label } = useDirectory();
  const { directory } = useMessages();
  const language = useLanguage();
  const active: Active[] = facetNames.flatMap((name) =>
    filters[name].map((id) => ({
      key: `${name} ${id}`,
      text: label(name, id),
      without: (before) => ({ [name]: before[name].filter((each) => each !== id) }),
    })),
  );
  const { confirmedSince } = filters;
  if (confirmedSince !== null)
    active.push({
      key: 'confirmed',
      text: directory.confirmedSince(shownDate(confirmedSince, language)),
      without: { confirmedSince: null },
    });
  if (!filters.citywide)
    active.push({ key: 'citywide', text: directory.withoutCitywide, without: { citywide: true } });
  return active;
}

/** What narrows the list, each to be taken away again. */
export function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const { directory } = useMessages();
  const reset = useReset(filters, onChange);
  const active = useActive(filters);
  if (active.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={directory.active}>
      {active.map(({ key, text, without }) => (
        <li key={key}>
          <Chip text={text} label={directory.remove(text)} onRemove={() => onChange(without)} />
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button look="link" onClick={() => reset({ ...noFilters, q: filters.q, sort: filters.sort })}>
            {directory.reset}
          </Button>
        </li>
      )}
    </ul>
  );
}
