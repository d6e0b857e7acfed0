import type { ProposedChange } from '../../../contract/change.ts';
import { endLeaving, readLeft, useLeaving } from '../../stores/left-in-tab.ts';
import { type Choice, firstChoice, nextChoice } from './choice.ts';

/** A review that is under way: what is chosen of which changes, and the answer so far. */
interface KeptReview {
  readonly changes: readonly ProposedChange[];
  readonly choice: Choice;
  readonly comment: string;
}

const keyOf = (id: string) => `partnernetz-review-${id}`;
const keptReview = (id: string) => readLeft(keyOf(id)) as KeptReview | null;

/** The answer that was being written when the page was left. */
export const keptComment = (id: string): string => keptReview(id)?.comment ?? '';

/** What was chosen when the page was left, as far as it is proposed the same; else what is chosen to begin with. */
export function openedChoice({
  id,
  changes,
}: {
  readonly id: string;
  readonly changes: readonly ProposedChange[];
}): Choice {
  const kept = keptReview(id);
  if (kept === null) return firstChoice(changes);
  return nextChoice(kept.choice, { do: 'meet', before: kept.changes, now: changes });
}

/** Keeps a review in this tab when its page is left. */
export const useKeptReview = (id: string, review: KeptReview): void => useLeaving(keyOf(id), review);

/** Keeps nothing of a review that is decided. */
export const endReview = (id: string): void => endLeaving(keyOf(id));
