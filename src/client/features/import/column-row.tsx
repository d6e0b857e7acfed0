import { useId } from 'react';
import type { ImportTarget } from '../../../contract/table-mapping.ts';
import styles from './import.module.css';
import { useImportMessages } from './import-messages.ts';

interface ColumnRowProps {
  readonly heading: string;
  /** A few of its cells. */
  readonly examples: readonly string[];
  readonly target: ImportTarget | null;
  readonly onTarget: (target: ImportTarget | null) => void;
}

/** One column of a table, and what it is. */
export function ColumnRow({ heading, examples, target, onTarget }: ColumnRowProps) {
  const words = useImportMessages();
  const id = useId();
  const targets = Object.keys(words.targets) as ImportTarget[];
  return (
    <div className={styles.column}>
      <div>
        <strong>{heading}</strong>
        <p id={`${id}-examples`} className={styles.examples}>
          {examples.join(' · ')}
        </p>
      </div>
      <select
        aria-label={words.means(heading)}
        aria-describedby={`${id}-examples`}
        value={target ?? ''}
        onChange={({ target: { value } }) => onTarget(targets.find((each) => each === value) ?? null)}
      >
        <option value="">{words.ignored}</option>
        {targets.map((each) => (
          <option key={each} value={each}>
            {words.targets[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
