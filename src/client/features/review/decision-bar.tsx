import { useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { AreaField } from '../../ui/input-field.tsx';
import styles from './decision-bar.module.css';
import { useReviewMessages } from './review-messages.ts';

interface DecisionBarProps {
  readonly total: number;
  readonly chosen: number;
  /** How many of the chosen are published otherwise than proposed. */
  readonly corrected: number;
  readonly comment: string;
  readonly busy: boolean;
  readonly onComment: (comment: string) => void;
  readonly onAccept: () => void;
  readonly onGiveBack: () => void;
  readonly commentMissing: boolean;
}

/** What becomes of the proposal: what is chosen of it is accepted, or it goes back with an answer. */
export function DecisionBar(props: DecisionBarProps) {
  const words = useReviewMessages();
  const { total, chosen, corrected, comment, busy, commentMissing } = props;
  const hintId = useId();
  const accept = chosen < total ? words.acceptChosen(chosen, total) : words.acceptAll;
  const canAccept = chosen > 0 || total === 0;
  return (
    <section className={styles.bar} aria-label={words.decision}>
      <AreaField
        label={words.comment}
        hint={words.commentHint}
        error={commentMissing ? words.commentMissing : undefined}
        data-comment=""
        value={comment}
        maxLength={2000}
        onChange={(event) => props.onComment(event.target.value)}
      />
      <div className={styles.buttons}>
        {corrected > 0 && (
          <p id={hintId} className={styles.hint}>
            {words.withCorrections(corrected)}
          </p>
        )}
        {canAccept && (
          <Button
            look="primary"
            disabled={busy}
            onClick={props.onAccept}
            {...(corrected > 0 ? { 'aria-describedby': hintId } : {})}
          >
            {total === 0 ? words.done : accept}
          </Button>
        )}
        <Button look={canAccept ? 'plain' : 'primary'} disabled={busy} onClick={props.onGiveBack}>
          {words.giveBack}
        </Button>
      </div>
    </section>
  );
}
