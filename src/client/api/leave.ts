import type { QueryClient } from '@tanstack/react-query';
import { clear } from 'idb-keyval';
import type { DirectorySnapshot } from '../../contract/directory.ts';
import { editingPaths } from '../../contract/editing-paths.ts';
import { apiPaths } from '../../contract/paths.ts';
import { decodeSnapshot } from '../../domain/snapshot/decode.ts';
import { paths } from '../paths.ts';
import { useShortlist } from '../stores/shortlist.ts';
import { leaveSession } from '../stores/signed-in-here.ts';
import { fetchJson } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

/** Takes off the shortlist what is not public: a slug is a name. Where that cannot be told, nothing stays on it. */
async function keepPublicPicks(): Promise<void> {
  const { slugs, replace } = useShortlist.getState();
  if (slugs.length === 0) return;
  const entries = await fetchJson<DirectorySnapshot>(apiPaths.directory).then(decodeSnapshot, () => []);
  const open = new Set(entries.map(({ slug }) => slug));
  replace(slugs.filter((slug) => open.has(slug)));
}

/**
 * Removes everything from this browser that not everybody may see: what queries hold or still wait for, what IndexedDB
 * keeps (the public directory is fetched anew), drafts, picks, and the page itself, which Back must not bring back.
 * @param to what is shown then, as for anybody.
 */
export async function forgetEverything(client: QueryClient, to: string = paths.directory): Promise<void> {
  leaveSession();
  await client.cancelQueries();
  client.clear();
  await keepPublicPicks();
  try {
    sessionStorage.clear();
    await clear();
  } catch {
    // Storage that cannot be opened holds nothing.
  }
  document.body.replaceChildren();
  location.replace(to);
}

/**
 * Signs out, on the server and then here.
 * @throws ApiProblem where the server does not answer: the cookie is still good then, and saying otherwise would be wrong.
 */
export async function signOut(client: QueryClient): Promise<void> {
  await sendJson('post', editingPaths.signOut);
  await forgetEverything(client);
}
