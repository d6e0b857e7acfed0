import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './page.module.css';

interface AskedAgainProps {
  /** What the button says that begins it. */
  readonly label: string;
  readonly look?: 'plain' | 'link';
  /** What will happen, and the two answers. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly disabled: boolean;
  readonly onYes: () => void;
  /** Stands below the button. */
  readonly hint?: ReactNode;
}

/** Something that cannot be undone: it is asked once more. The focus goes to the question, and back where it came from. */
export function AskedAgain({
  label,
  look = 'plain',
  question,
  yes,
  no,
  disabled,
  onYes,
  hint,
}: AskedAgainProps) {
  const [state, setState] = useState<'offered' | 'asked' | 'declined'>('offered');
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (state === 'asked') box.current?.focus();
    if (state === 'declined') button.current?.querySelector('button')?.focus();
  }, [state]);
  if (state !== 'asked') {
    return (
      <div ref={button} className={styles.asking}>
        <Button look={look} onClick={() => setState('asked')}>
          {label}
        </Button>
        {hint}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no fields.
    <div ref={box} role="group" aria-labelledby={id} tabIndex={-1} className={styles.asking}>
      <p id={id}>{question}</p>
      <div className={styles.actions}>
        <Button
          look="primary"
          disabled={disabled}
          onClick={() => {
            setState('declined');
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button disabled={disabled} onClick={() => setState('declined')}>
          {no}
        </Button>
      </div>
    </div>
  );
}
