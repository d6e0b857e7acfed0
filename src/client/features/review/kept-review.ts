import { useEffect } from 'react';
import type { ProposedChange } from '../../../contract/change.ts';
import { isStillSignedIn } from '../../stores/signed-in-here.ts';
import { type Choice, firstChoice, nextChoice } from './choice.ts';

/** A review that is under way: what is chosen of which changes, and the answer so far. */
interface KeptReview {
  readonly changes: readonly ProposedChange[];
  readonly choice: Choice;
  readonly comment: string;
}

const nameOf = (id: string) => `partnernetz-review-${id}`;

function keptReview(id: string): KeptReview | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(id)) ?? 'null') as KeptReview | null;
  } catch {
    return null;
  }
}

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

/** Keeps a review in this tab when the page is left, so that it outlives a reload; nothing of it lies there before. */
export function useKeptReview(id: string, { changes, choice, comment }: KeptReview): void {
  useEffect(() => {
    try {
      sessionStorage.removeItem(nameOf(id));
    } catch {
      // Storage that cannot be opened holds nothing.
    }
  }, [id]);
  useEffect(() => {
    const keep = () => {
      // Whoever signs out, here or in another tab, leaves the page, too, and nothing in it.
      if (!isStillSignedIn()) return;
      try {
        sessionStorage.setItem(nameOf(id), JSON.stringify({ changes, choice, comment }));
      } catch {
        // Where nothing can be kept, the page works all the same.
      }
    };
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [id, changes, choice, comment]);
}
