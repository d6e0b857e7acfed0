import { memo } from 'react';
import styles from './checkbox-row.module.css';

interface CheckboxRowProps {
  readonly label: string;
  readonly checked: boolean;
  /** How many it would give; a value without any stays, greyed. */
  readonly count?: number;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its words and a count at the right. */
export const CheckboxRow = memo(function CheckboxRow({ label, checked, count, onChange }: CheckboxRowProps) {
  return (
    <label className={count === 0 && !checked ? `${styles.row} ${styles.none}` : styles.row}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className={styles.text}>{label}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
});
