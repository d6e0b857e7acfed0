import { useReducer, useState } from 'react';
import type { ReviewedProposal } from '../../../contract/editing.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { applyChanges } from '../../../domain/partner/changes.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import type { Decision } from '../../api/review.ts';
import { ChangeList } from '../../ui/changes/change-list.tsx';
import { useChangeWords } from '../../ui/changes/change-words.ts';
import { ChangeControls } from './change-controls.tsx';
import { type Choice, decisionOf, firstUnread, nextChoice } from './choice.ts';
import { DecisionBar } from './decision-bar.tsx';
import { focusUnread } from './focus-unread.ts';
import { openedChoice, useKeptReview } from './kept-review.ts';
import { useReviewMessages } from './review-messages.ts';
import styles from './review-page.module.css';
import { useReviewKeys } from './use-review-keys.ts';

interface ReviewFormProps {
  readonly proposal: ReviewedProposal;
  /** The published entry, which knows what the changed parts are called; null where it is not there yet. */
  readonly content: EntryContent | null;
  readonly comment: string;
  readonly busy: boolean;
  readonly onComment: (comment: string) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onHelp: () => void;
}

/** A proposal change by change, and the decision about it. */
export function ReviewForm({ proposal, content, comment, busy, ...on }: ReviewFormProps) {
  const words = useReviewMessages();
  const changeWords = useChangeWords();
  const { label } = useDirectory();
  const { changes, entryVersion } = proposal;
  const [choice, step] = useReducer(nextChoice, proposal, openedChoice);
  const [met, setMet] = useState(changes);
  if (met !== changes) {
    setMet(changes);
    step({ do: 'meet', before: met, now: changes });
  }
  useKeptReview(proposal.id, { changes, choice, comment });
  const [commentMissing, setCommentMissing] = useState(false);
  const paths = changes.map(({ path }) => path);
  const conflicts = changes.filter(({ conflict }) => conflict);
  const contents = content === null ? [] : [content, applyChanges(content, changes)];
  const decide = (chosen: Choice) => {
    const unread = firstUnread(chosen, changes);
    if (unread !== undefined) return focusUnread(unread.path);
    const decision = decisionOf(chosen, changes, { entryVersion, comment });
    const silent = decision.accept.length === 0 && paths.length > 0 && decision.comment === '';
    setCommentMissing(silent);
    if (silent) document.querySelector<HTMLElement>('textarea[data-comment]')?.focus();
    else if (!busy) on.onDecide(decision);
  };
  const acceptAll = () => step({ do: 'accept-all', paths });
  useReviewKeys({ onAll: acceptAll, onDecide: () => decide(choice), onHelp: on.onHelp });
  return (
    <>
      <div className={styles.changes}>
        {conflicts.length > 0 && <p className={styles.conflictsHint}>{words.conflictsHint}</p>}
        {changes.length === 0 ? (
          <p>{words.noChanges}</p>
        ) : (
          <ChangeList
            changes={changes}
            contents={contents}
            words={changeWords}
            name={label}
            heading="h2"
            extra={(change, changeLabel) => (
              <ChangeControls
                change={change}
                label={changeLabel}
                accepted={choice.accepted.includes(change.path)}
                correction={choice.corrections[change.path]}
                unread={choice.unread}
                onStep={step}
              />
            )}
          />
        )}
      </div>
      <DecisionBar
        total={paths.length}
        chosen={choice.accepted.length}
        corrected={Object.keys(choice.corrections).filter((path) => choice.accepted.includes(path)).length}
        comment={comment}
        busy={busy}
        commentMissing={commentMissing && comment.trim() === ''}
        onComment={on.onComment}
        onAccept={() => decide(choice)}
        onGiveBack={() => decide({ ...choice, accepted: [] })}
      />
    </>
  );
}
