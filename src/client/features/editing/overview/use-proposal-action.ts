import { useQueryClient } from '@tanstack/react-query';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { useNotices } from '../../../stores/notices.ts';
import { localDrafts } from '../draft/local-draft.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { changeDraft, entryQuery, myEntriesQuery } from '../entry-queries.ts';
import { useSending } from '../use-sending.ts';
import { localDraftQuery } from './use-unsent.ts';

/**
 * Takes a proposal back, or drops it, and says so.
 * @param onDone what follows where somebody still looks at it.
 */
export function useProposalAction({ slug, proposal }: EditableEntry, onDone?: () => void) {
  const client = useQueryClient();
  const { proposal: words } = useEditingMessages();
  const show = useNotices((notices) => notices.show);
  return useSending({
    mutationFn: async (action: 'withdraw' | 'discard') => {
      const entry = proposal === null ? null : await changeDraft(slug, proposal.version, action);
      // Only then: what the server could not drop would otherwise be half gone.
      if (action === 'discard') await localDrafts(slug).drop();
      return entry;
    },
    onSuccess: (entry, action, stayed) => {
      if (entry !== null) client.setQueryData(entryQuery(slug).queryKey, entry);
      for (const { queryKey } of [myEntriesQuery(), localDraftQuery(slug)])
        void client.invalidateQueries({ queryKey });
      show(action === 'withdraw' ? words.withdrawn : words.discarded);
      if (stayed) onDone?.();
    },
    onError: (problem) => {
      const isConflict = problem instanceof ApiProblem && problem.code === 'version-conflict';
      show(isConflict ? words.decidedMeanwhile : words.failed);
      void client.invalidateQueries({ queryKey: entryQuery(slug).queryKey });
    },
  });
}
