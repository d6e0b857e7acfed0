import { useEffect, useState } from 'react';
import { useNotices } from '../../../stores/notices.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { useShownMoment } from '../use-shown-moment.ts';
import styles from './draft.module.css';
import type { KeptDraft } from './use-draft-keeper.ts';

/** Which state the form was opened with, where there could have been another one. */
export function OpenedNote({ keeper, opened, isSubmitted }: KeptDraft & { readonly isSubmitted: boolean }) {
  const words = useEditingMessages().form.restored;
  const { show, announce } = useNotices();
  const shown = useShownMoment();
  const [isThere, setIsThere] = useState(true);
  const { from, writtenAt, other } = opened;
  const date = writtenAt === null ? '' : shown(writtenAt);
  const texts = {
    device: words.device,
    server: words.server,
    deviceNewer: words.deviceNewer,
    serverNewer: words.serverNewer,
  };
  const isReviewed = isSubmitted && other === null && from === 'server';
  const told = from === 'entry' ? '' : texts[other === null ? from : (`${from}Newer` as const)](date);
  const text = isReviewed ? words.submitted : told;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is opened.
  useEffect(() => {
    if (text !== '') announce(text);
  }, []);
  if (!isThere || text === '') return null;
  const takeOther = () => {
    if (other === null) return;
    const before = keeper.store.getState().content;
    keeper.change(other.content);
    show(words.otherTaken, () => keeper.change(before));
    setIsThere(false);
  };
  return (
    <div className={styles.note}>
      <p>{text}</p>
      <div className={styles.noteActions}>
        {other !== null && <Button onClick={takeOther}>{words.other}</Button>}
        <Button look="link" onClick={() => setIsThere(false)}>
          {words.close}
        </Button>
      </div>
    </div>
  );
}
