import { Button } from '../../ui/button.tsx';
import { AreaField } from '../../ui/input-field.tsx';
import styles from './decision-bar.module.css';
import { useReviewMessages } from './review-messages.ts';

interface DecisionBarProps {
  readonly total: number;
  readonly chosen: number;
  /** Conflicts that are not chosen: „Alles annehmen“ would overrule them. */
  readonly conflictsLeft: number;
  readonly comment: string;
  readonly busy: boolean;
  readonly onComment: (comment: string) => void;
  readonly onAcceptAll: () => void;
  readonly onAcceptChosen: () => void;
  readonly onGiveBack: () => void;
  readonly commentMissing: boolean;
}

/** What becomes of the proposal: all of it, some of it, or back with an answer. */
export function DecisionBar(props: DecisionBarProps) {
  const words = useReviewMessages();
  const { total, chosen, conflictsLeft, comment, busy, commentMissing } = props;
  const isAll = chosen === total;
  const all = conflictsLeft > 0 ? words.acceptAllOver(conflictsLeft) : words.acceptAll;
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
        <Button look={isAll ? 'primary' : 'plain'} disabled={busy} onClick={props.onAcceptAll}>
          {total === 0 ? words.done : all}
        </Button>
        {!isAll && chosen > 0 && (
          <Button look="primary" disabled={busy} onClick={props.onAcceptChosen}>
            {words.acceptChosen(chosen, total)}
          </Button>
        )}
        <Button disabled={busy} onClick={props.onGiveBack}>
          {words.giveBack}
        </Button>
      </div>
    </section>
  );
}
