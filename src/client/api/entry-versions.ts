import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { EditableEntry, RevisionSummary } from '../../contract/editing.ts';
import { editingPaths } from '../../contract/editing-paths.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { fetchJson } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

interface RevisionContent {
  readonly version: number;
  readonly at: string;
  readonly actor: string;
  readonly content: EntryContent;
}

/** An entry as it is worked on; its `version` is what the next write is based on. */
export const entryVersionQuery = (slug: string) =>
  queryOptions({
    queryKey: ['entry', slug],
    queryFn: ({ signal }) => fetchJson<EditableEntry>(editingPaths.entry(slug), signal),
    retry: false,
  });

/** The published states of an entry, the newest first. */
export const historyQuery = (slug: string) =>
  queryOptions({
    queryKey: ['history', slug],
    queryFn: ({ signal }) =>
      fetchJson<{ readonly revisions: readonly RevisionSummary[] }>(
        editingPaths.entryAction(slug, 'history'),
        signal,
      ),
    retry: false,
  });

/** One published state; it never changes, save that an erased person is taken out of it. */
export const revisionQuery = (slug: string, version: number) =>
  queryOptions({
    queryKey: ['history', slug, version],
    queryFn: ({ signal }) => fetchJson<RevisionContent>(editingPaths.revision(slug, version), signal),
    staleTime: 5 * 60_000,
    retry: false,
  });

/** Asks anew for all that shows an entry, after it was changed. */
export async function refreshEntry(client: QueryClient, slug: string): Promise<void> {
  const keys = [['entry', slug], ['history', slug], ['partner', slug], ['directory'], ['archive']];
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** Publishes an earlier state anew. @returns the entry with the version that this made. */
export const restoreRevision = (slug: string, version: number, current: number, reason: string) =>
  sendJson<EditableEntry>('post', editingPaths.restoreRevision(slug, version), {
    body: { reason },
    ifMatch: `v${current}`,
  });

const changeState =
  (action: 'archive' | 'unarchive') =>
  async (slug: string, reason: string): Promise<EditableEntry> => {
    // What is asked for is about the entry as a whole, whatever was written in it meanwhile.
    const { version } = await fetchJson<EditableEntry>(editingPaths.entry(slug));
    return sendJson<EditableEntry>('post', editingPaths.entryAction(slug, action), {
      body: { reason },
      ifMatch: `v${version}`,
    });
  };

/** Takes an entry out of the directory; nothing is deleted. */
export const archiveEntry = changeState('archive');

/** Puts an archived entry back into the directory. */
export const unarchiveEntry = changeState('unarchive');
