import { queryOptions, useQuery } from '@tanstack/react-query';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { same } from '../../../../domain/partner/changes.ts';
import { type LocalDraft, localDrafts } from '../draft/local-draft.ts';
import { isOpen } from '../draft/opened-draft.ts';

/** What this device keeps of an entry; read anew each time it is shown. */
export const localDraftQuery = (slug: string) =>
  queryOptions({
    queryKey: ['local-draft', slug],
    queryFn: () => localDrafts(slug).read(),
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
  });

/** What was written on this device and never reached the server, where the server knows of no draft. */
export function useUnsent({ slug, content, proposal }: EditableEntry): LocalDraft | null {
  const { data = null } = useQuery(localDraftQuery(slug));
  const isKnown = proposal !== null && isOpen(proposal);
  return isKnown || data === null || data.isSent === true || same(data.content, content) ? null : data;
}
