import { useQueryClient } from '@tanstack/react-query';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { directoryQuery, partnerQuery } from '../../../api/queries.ts';
import { confirmEntry, entryQuery, myEntriesQuery } from '../entry-queries.ts';
import { useSending } from '../use-sending.ts';

/** Says that everything is right as of today; the directory hears of it. */
export function useConfirm({ slug, version }: EditableEntry) {
  const client = useQueryClient();
  return useSending({
    mutationFn: () => confirmEntry(slug, version),
    onSuccess: (entry) => {
      client.setQueryData(entryQuery(slug).queryKey, entry);
      for (const { queryKey } of [directoryQuery(), partnerQuery(slug), myEntriesQuery()])
        void client.invalidateQueries({ queryKey });
    },
    onError: () => client.invalidateQueries({ queryKey: entryQuery(slug).queryKey }),
  });
}
