import { useId } from 'react';
import styles from './account.module.css';

interface CodeFieldProps {
  readonly label: string;
  /** Six digits, or whatever a recovery code may be made of. */
  readonly accepts: 'digits' | 'any';
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether the code was refused. */
  readonly isWrong?: boolean;
  readonly describedBy?: string;
  /** The focus is in it from the start: where a step is about nothing else, and was asked for. */
  readonly isFirst?: boolean;
}

const inputs = {
  digits: { className: `${styles.input} ${styles.code}`, inputMode: 'numeric' },
  any: { className: styles.input, autoCapitalize: 'none', spellCheck: false, maxLength: 40 },
} as const;

/** A code that is typed, or offered by the keyboard of a telephone. */
export function CodeField(props: CodeFieldProps) {
  const { label, accepts, value, onChange, isWrong = false, describedBy, isFirst = false } = props;
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        {...inputs[accepts]}
        id={id}
        autoComplete="one-time-code"
        // biome-ignore lint/a11y/noAutofocus: see `isFirst`.
        autoFocus={isFirst}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
