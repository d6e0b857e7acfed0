import { memo } from 'react';
import styles from './checkbox-row.module.css';

interface CheckboxRowProps {
  /** What the change says has changed. */
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  /** How many it would give; a value without any stays, greyed. */
  readonly count?: number;
  /** The same from one drawing to the next, or each row is drawn each time. */
  readonly onChange: (id: string, checked: boolean) => void;
}

/** A checkbox with its words and a count at the right. */
export const CheckboxRow = memo(function CheckboxRow({
  id,
  label,
  checked,
  count,
  onChange,
}: CheckboxRowProps) {
  return (
    <label className={count === 0 && !checked ? `${styles.row} ${styles.none}` : styles.row}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(id, event.target.checked)} />
      <span className={styles.text}>{label}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </label>
  );
});
