import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { ReviewedProposal } from '../../../contract/editing.ts';
import { refreshEntry } from '../../api/entry-versions.ts';
import { isOvertaken } from '../../api/problem-kind.ts';
import { type Decision, decide, reviewQueueQuery, undoDecision } from '../../api/review.ts';
import { sessionQuery } from '../../api/session.ts';
import { useDeed } from '../../api/use-deed.ts';
import { useNotices } from '../../stores/notices.ts';
import { workPaths } from '../../work-paths.ts';
import { endReview } from './kept-review.ts';
import { type ReviewWords, useReviewMessages } from './review-messages.ts';

/** What was decided, in a sentence for the notice. */
function summary(words: ReviewWords, { name, changes }: ReviewedProposal, { accept }: Decision): string {
  if (accept.length === changes.length) return words.acceptedAll(name);
  return accept.length === 0 ? words.gaveBack(name) : words.acceptedSome(name, accept.length, changes.length);
}

/** The queue, and how many wait in it, which the menu says. */
const refreshQueue = (client: QueryClient) =>
  Promise.all(
    [reviewQueueQuery(), sessionQuery()].map(({ queryKey }) => client.invalidateQueries({ queryKey })),
  );

/** Takes decisions back, from the notice or from the page; the proposal is then open again. */
export function useUndo() {
  const words = useReviewMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  return useDeed({
    run: undoDecision,
    onDone: async (undone: ReviewedProposal) => {
      show(words.undone(undone.name));
      void navigate(workPaths.reviewProposal(undone.id));
      await Promise.all([refreshQueue(client), refreshEntry(client, undone.slug)]);
    },
  });
}

/**
 * Decides on proposals, one after the other.
 * @param next the proposal that comes after this one; null where it is the last.
 */
export function useDecision(proposal: ReviewedProposal | undefined, next: string | null) {
  const words = useReviewMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const show = useNotices((notices) => notices.show);
  const undo = useUndo();
  return useDeed({
    run: async (decision: Decision) => {
      if (proposal === undefined) throw new Error('nothing to decide on');
      return { decided: await decide(proposal.id, proposal.version, decision), reviewed: proposal };
    },
    onDone: async ({ decided, reviewed }, decision, stayed) => {
      endReview(decided.id);
      show(summary(words, reviewed, decision), decided.undoable ? () => undo.start(decided) : undefined);
      if (stayed) void navigate(next === null ? workPaths.review : workPaths.reviewProposal(next));
      await Promise.all([refreshQueue(client), refreshEntry(client, decided.slug)]);
    },
    onFailed: (error) => {
      if (isOvertaken(error)) void refreshQueue(client);
    },
  });
}
