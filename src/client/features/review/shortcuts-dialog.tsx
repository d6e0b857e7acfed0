import { Fragment } from 'react';
import { useShortcutSettings } from '../../stores/shortcut-settings.ts';
import { CheckboxRow } from '../../ui/checkbox-row.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useReviewMessages } from './review-messages.ts';
import styles from './shortcuts-dialog.module.css';

/** What the keys do, and whether letters do anything. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const words = useReviewMessages();
  const { letters, setLetters } = useShortcutSettings();
  const { space, enter, escape: leave } = words.keyNames;
  const rows = [
    [['j', '↓'], words.keys.next],
    [['k', '↑'], words.keys.previous],
    [[space], words.keys.toggle],
    [['a'], words.keys.all],
    [['c'], words.keys.correct],
    [[leave], words.keys.close],
    [['r'], words.keys.comment],
    [[enter], words.keys.decide],
    [['?'], words.keys.help],
  ] as const;
  return (
    <Dialog title={words.shortcuts} closeLabel={words.shortcutsClose} onClose={onClose}>
      {() => (
        <>
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
        </>
      )}
    </Dialog>
  );
}
