import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import styles from './input-field.module.css';

interface About {
  readonly label: string;
  /** What to know before writing. */
  readonly hint?: string;
  /** What is wrong with what was written. */
  readonly error?: string | undefined;
}

function useDescription({ hint, error }: About) {
  const id = useId();
  const ids = { hint: `${id}-hint`, error: `${id}-error` };
  const described = [hint && ids.hint, error && ids.error].filter(Boolean).join(' ');
  return {
    ids,
    aria: {
      ...(described === '' ? {} : { 'aria-describedby': described }),
      ...(error ? { 'aria-invalid': true } : {}),
    },
  };
}

function Notes({ hint, error, ids }: Omit<About, 'label'> & { ids: { hint: string; error: string } }) {
  return (
    <>
      {hint && (
        <span id={ids.hint} className={styles.hint}>
          {hint}
        </span>
      )}
      {error && (
        <span id={ids.error} className={styles.error}>
          {error}
        </span>
      )}
    </>
  );
}

/** One line to write in, with its label above. */
export function InputField({ label, hint, error, ...rest }: About & InputHTMLAttributes<HTMLInputElement>) {
  const about = { label, error, ...(hint === undefined ? {} : { hint }) };
  const { ids, aria } = useDescription(about);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} {...aria} {...rest} />
      <Notes {...about} ids={ids} />
    </p>
  );
}

/** Several lines to write in, growing with what is written where the browser can. */
export function AreaField({
  label,
  hint,
  error,
  ...rest
}: About & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const about = { label, error, ...(hint === undefined ? {} : { hint }) };
  const { ids, aria } = useDescription(about);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={2} {...aria} {...rest} />
      <Notes {...about} ids={ids} />
    </p>
  );
}
