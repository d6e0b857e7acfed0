import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly closeLabel: string;
  /** What the button at the bottom says, e.g. „38 Partner anzeigen“. */
  readonly done: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that takes the whole screen of a telephone. The browser keeps the focus in it and gives it back. */
export function Sheet({ title, closeLabel, done, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.frame}>
        <div className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label={closeLabel} onClick={() => dialog.current?.close()} />
        </div>
        <div className={styles.body}>{children}</div>
        <div className={styles.foot}>
          <Button look="primary" onClick={() => dialog.current?.close()}>
            {done}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
