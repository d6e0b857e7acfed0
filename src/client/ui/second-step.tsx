import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTeamMessages } from '../messages/team-messages.ts';
import { Button } from './button.tsx';
import styles from './second-step.module.css';

interface SecondStepProps {
  /** What the button says that asks for it. */
  readonly label: ReactNode;
  /** The accessible name where the label alone says too little. */
  readonly about?: string;
  /** What is going to happen, to be agreed to. */
  readonly question: string;
  /** What agreeing says: the deed, not „OK“. */
  readonly confirm: string;
  readonly disabled?: boolean;
  /** What else the second step asks for, e.g. a reason. */
  readonly children?: ReactNode;
  readonly onConfirm: () => void;
}

/** Something that is done only in a second step, which opens in the place of the first; Escape takes it back. */
export function SecondStep({
  label,
  about,
  question,
  confirm,
  disabled,
  children,
  onConfirm,
}: SecondStepProps) {
  const { cancel } = useTeamMessages();
  const [open, setOpen] = useState(false);
  const questionId = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  const first = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) (group.current?.querySelector<HTMLElement>('input, textarea') ?? group.current)?.focus();
    else if (wasOpen.current) first.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open) {
    return (
      <span ref={first} className={styles.first}>
        <Button onClick={() => setOpen(true)} {...(about ? { 'aria-label': about } : {})}>
          {label}
        </Button>
      </span>
    );
  }
  return (
    <fieldset
      ref={group}
      className={styles.step}
      tabIndex={-1}
      aria-labelledby={questionId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It takes back this step and nothing else: the page around it may have an Escape of its own.
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <p id={questionId}>{question}</p>
      {children}
      <div className={styles.answers}>
        <Button
          look="primary"
          disabled={disabled}
          onClick={() => {
            setOpen(false);
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button onClick={() => setOpen(false)}>{cancel}</Button>
      </div>
    </fieldset>
  );
}
