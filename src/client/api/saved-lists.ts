import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ContactListSelection } from '../../contract/contact-list.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import type { KeptList, ListChanges, ListLink, SavedList } from '../../contract/saved-lists.ts';
import { fetchJson } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

interface Lists {
  readonly lists: readonly SavedList[];
}

/** The team's lists. */
export const savedListsQuery = () =>
  queryOptions({
    queryKey: ['saved-lists'],
    queryFn: ({ signal }) => fetchJson<Lists>(handOutPaths.lists, signal),
    retry: false,
  });

/** What differs from the last print of a list. */
export const listChangesQuery = (id: string, selection: ContactListSelection) =>
  queryOptions({
    queryKey: ['list-changes', id, selection],
    queryFn: () => sendJson<ListChanges>('post', handOutPaths.listChanges(id), { body: selection }),
    retry: false,
  });

/** What a short address leads to. */
export const listLinkQuery = (code: string) =>
  queryOptions({
    queryKey: ['list-link', code],
    queryFn: ({ signal }) => fetchJson<ListLink>(handOutPaths.listLink(code), signal),
    retry: false,
  });

/** Keeps a list. */
export const saveList = (list: KeptList) => sendJson<SavedList>('post', handOutPaths.lists, { body: list });

/** Changes a list that is kept. @throws ApiProblem `version-conflict` where a colleague was faster. */
export const changeList = ({ id, version }: SavedList, list: KeptList) =>
  sendJson<SavedList>('put', handOutPaths.list(id), { body: list, ifMatch: `v${version}` });

/** Takes a list away. */
export const deleteList = (id: string) => sendJson<Lists>('delete', handOutPaths.list(id));

/** Brings it back. */
export const restoreList = (id: string) => sendJson<Lists>('post', handOutPaths.restoreList(id));

/** Notes that a list was printed from this browser; with the list, where it is one that is kept. */
export const notePrint = (listId: string | null, print: ContactListSelection & { readonly layout: string }) =>
  fetch(listId === null ? handOutPaths.prints : handOutPaths.listPrints(listId), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(print),
    // The page may be closed while the printer still works.
    keepalive: true,
  });

/** After something about the lists was changed. */
export async function refreshLists(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['saved-lists'] }),
    client.invalidateQueries({ queryKey: ['list-changes'] }),
  ]);
}
