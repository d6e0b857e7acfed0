import { X } from 'lucide-react';
import { Fragment, useEffect, useId, useRef } from 'react';
import { useShortcutSettings } from '../../stores/shortcut-settings.ts';
import { IconButton } from '../../ui/button.tsx';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { useReviewMessages } from './review-messages.ts';
import styles from './shortcuts-dialog.module.css';

/** What the keys do, and whether letters do anything. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = useReviewMessages();
  const { letters, setLetters } = useShortcutSettings();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // Where React tries effects twice, a close is told that an opening has overtaken.
  const onClosed = () => {
    if (dialog.current?.open === false) onClose();
  };
  const { space, enter } = words.keyNames;
  const rows = [
    [['j', '↓'], words.keys.next],
    [['k', '↑'], words.keys.previous],
    [[space], words.keys.toggle],
    [['a'], words.keys.all],
    [['c'], words.keys.correct],
    [['r'], words.keys.comment],
    [[enter], words.keys.decide],
    [['?'], words.keys.help],
  ] as const;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClosed}>
      <div className={styles.head}>
        <h2 id={titleId}>{words.shortcuts}</h2>
        <IconButton icon={X} label={words.shortcutsClose} onClick={() => dialog.current?.close()} />
      </div>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <Fragment key={what}>
            <dt>
              {keys.map((key, at) => (
                <Fragment key={key}>
                  {at > 0 && <span> {words.keyNames.or} </span>}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
      <CheckboxRow
        id="letters"
        label={words.shortcutsOn}
        checked={letters}
        onChange={(_, checked) => setLetters(checked)}
      />
      <p className={styles.hint}>{words.shortcutsHint}</p>
    </dialog>
  );
}
