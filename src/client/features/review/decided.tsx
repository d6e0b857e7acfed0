import type { ReviewedProposal } from '../../../contract/editing.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { Button } from '../../ui/button.tsx';
import { ChangeList } from '../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { useReviewMessages } from './review-messages.ts';
import styles from './review-page.module.css';
import { useUndo } from './use-decision.ts';

/** A proposal that does not wait for a review: what became of it, and the way back as long as there is one. */
export function Decided({ proposal }: { proposal: ReviewedProposal }) {
  const words = useReviewMessages();
  const changeWords = useChangeWords();
  const language = useLanguage();
  const { label } = useDirectory();
  const undo = useUndo();
  const { state, decidedAt, decidedBy, comment, undoable, changes } = proposal;
  return (
    <>
      <div className={styles.decided}>
        <p>
          <strong>{words.states[state]}</strong>
        </p>
        {decidedAt !== null && (
          <p className={styles.quiet}>{words.decidedBy(decidedBy ?? '', shownMoment(decidedAt, language))}</p>
        )}
        {comment !== '' && <blockquote>{comment}</blockquote>}
        {undoable && (
          <>
            <Button disabled={undo.busy} onClick={() => undo.start(proposal)}>
              {words.undo}
            </Button>
            <p className={styles.quiet}>{words.undoHint}</p>
          </>
        )}
      </div>
      {changes.length > 0 && (
        <div className={styles.changes}>
          <ChangeList changes={changes} contents={[]} words={changeWords} name={label} heading="h2" />
        </div>
      )}
    </>
  );
}
