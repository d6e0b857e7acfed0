import { useId } from 'react';
import styles from './radio-choice.module.css';

interface RadioChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function RadioChoice<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: RadioChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
          {option.hint !== undefined && <small>{option.hint}</small>}
        </label>
      ))}
    </fieldset>
  );
}
