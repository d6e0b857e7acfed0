import { useId } from 'react';
import styles from './field.module.css';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly problem?: string;
}

/** A native select with its label above. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint = '',
  problem = '',
}: SelectFieldProps<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => choose(event.target.value)}
        aria-invalid={problem !== '' ? true : undefined}
        aria-describedby={hint === '' && problem === '' ? undefined : `${id}-said`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled === true}>
            {option.label}
          </option>
        ))}
      </select>
      <div id={`${id}-said`} hidden={hint === '' && problem === ''}>
        {problem !== '' && <p className={styles.problem}>{problem}</p>}
        {hint !== '' && <p className={styles.hint}>{hint}</p>}
      </div>
    </div>
  );
}
