import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The inside; it is given what closes the dialog. */
  readonly children: (close: () => void) => ReactNode;
}

/** Asks or explains something before anything else goes on. The browser keeps the focus in it and gives it back. */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => dialog.current?.close();
  // Where React tries effects twice, a close is told that an opening has overtaken.
  const onClosed = () => {
    if (dialog.current?.open === false) onClose();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClosed}>
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={closeLabel} onClick={close} />
      </div>
      {children(close)}
    </dialog>
  );
}
