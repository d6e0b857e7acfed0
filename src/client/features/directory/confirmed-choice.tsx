import { addMonths } from '../../../domain/freshness.ts';
import { useMessages } from '../../messages/messages.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './facets.module.css';

const months = { recent: 3, fresh: 6, year: 12 } as const;
type Choice = 'any' | keyof typeof months | 'other';

interface ConfirmedChoiceProps {
  readonly since: string | null;
  readonly today: string;
  readonly onChange: (since: string | null) => void;
}

/** How lately an entry has to have been confirmed. A date from a link that is none of the choices stays as it is. */
export function ConfirmedChoice({ since, today, onChange }: ConfirmedChoiceProps) {
  const { directory } = useMessages();
  const names = ['recent', 'fresh', 'year'] as const;
  const current =
    since === null ? 'any' : (names.find((name) => addMonths(today, -months[name]) === since) ?? 'other');
  const known: { value: Choice; label: string }[] = (['any', ...names] as const).map((value) => ({
    value,
    label: directory.confirmedOptions[value],
  }));
  const options =
    current === 'other'
      ? [...known, { value: 'other' as const, label: directory.confirmedSince(since ?? '') }]
      : known;
  const choose = (choice: Choice) => {
    if (choice !== 'other') onChange(choice === 'any' ? null : addMonths(today, -months[choice]));
  };
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>{directory.confirmed}</h3>
      <Select label={directory.confirmed} icon={null} value={current} options={options} onChange={choose} />
    </section>
  );
}
