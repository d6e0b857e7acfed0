import { type HTMLInputTypeAttribute, useId } from 'react';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  /** What is wrong with the value; '' where nothing is. */
  readonly problem?: string;
  /** Stands behind the label where the field may stay empty. */
  readonly optional?: string;
  /** How many lines it has at least, where it is more than one. */
  readonly lines?: number;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'tel' | 'email' | 'url' | 'numeric';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** A field to write in, with its label above and what is to be said about it below. */
export function TextField({
  label,
  value,
  onChange,
  onBlur,
  hint = '',
  problem = '',
  ...rest
}: TextFieldProps) {
  const { optional = '', lines = 1, type, ...input } = rest;
  const id = useId();
  const common = {
    id,
    value,
    onBlur,
    'aria-invalid': problem !== '' ? (true as const) : undefined,
    'aria-describedby': hint === '' && problem === '' ? undefined : `${id}-said`,
    ...input,
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {optional !== '' && <span className={styles.optional}>{` (${optional})`}</span>}
      </label>
      {lines > 1 ? (
        <textarea
          {...common}
          rows={lines}
          // It grows with what is written, from this height on; where that is not known it scrolls.
          style={{ minHeight: `${lines * 1.5 + 0.9}em` }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...common} type={type ?? 'text'} onChange={(event) => onChange(event.target.value)} />
      )}
      <div id={`${id}-said`} hidden={hint === '' && problem === ''}>
        {problem !== '' && <p className={styles.problem}>{problem}</p>}
        {hint !== '' && <p className={styles.hint}>{hint}</p>}
      </div>
    </div>
  );
}
