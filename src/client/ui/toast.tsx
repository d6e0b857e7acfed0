import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button, IconButton } from './button.tsx';
import styles from './toast.module.css';

interface ToastProps {
  /** What this corner of the page is called. */
  readonly label: string;
  readonly text: string;
  readonly undoLabel: string;
  readonly dismissLabel: string;
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}

/** Long enough to read and to reach the way back (WCAG 2.2.1 asks for 20 seconds where time runs out). */
const shownMilliseconds = 20_000;

/** Says that something was done, with a way back. It is announced by the live region, not by itself. */
export function Toast({ label, text, undoLabel, dismissLabel, onUndo, onDismiss }: ToastProps) {
  useEffect(() => {
    const timer = setTimeout(onDismiss, shownMilliseconds);
    return () => clearTimeout(timer);
  }, [onDismiss]);
  return (
    <section className={styles.toast} aria-label={label} data-notice="">
      <span>{text}</span>
      <div className={styles.actions}>
        {onUndo !== null && <Button onClick={onUndo}>{undoLabel}</Button>}
        <IconButton icon={X} label={dismissLabel} onClick={onDismiss} />
      </div>
    </section>
  );
}
