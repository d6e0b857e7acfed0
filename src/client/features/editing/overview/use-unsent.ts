import { queryOptions, useQuery } from '@tanstack/react-query';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { same } from '../../../../domain/partner/changes.ts';
import { type UnreadHours, unreadHours } from '../../../ui/hours/unread.ts';
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

/** What of an entry only this device knows. */
interface Unsent {
  /** What was written and never reached the server, where the server knows of no draft; null where nothing was. */
  readonly draft: LocalDraft | null;
  /** The hours in it that could not be read. */
  readonly unread: readonly UnreadHours[];
}

/** What was written on this device and is not on the server, whatever it is. */
export function useUnsent({ slug, content, proposal }: EditableEntry): Unsent {
  const { data = null } = useQuery(localDraftQuery(slug));
  if (data === null) return { draft: null, unread: [] };
  const unread = unreadHours(data.unread ?? {}, data.content);
  const isKnown = proposal !== null && isOpen(proposal);
  const isSent = data.isSent === true || same(data.content, content);
  return { draft: isKnown || (isSent && unread.length === 0) ? null : data, unread };
}
