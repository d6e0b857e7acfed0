import type { ReactNode } from 'react';
import styles from './select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Something seen in place of the label, which is then only heard. */
  readonly icon?: ReactNode;
}

/** A native select with its label in front. */
export function Select<Value extends string>({ label, value, options, onChange, icon }: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <label className={styles.field}>
      {icon}
      <span className={icon === undefined ? undefined : 'visually-hidden'}>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
