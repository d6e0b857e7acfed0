import type { QueryClient } from '@tanstack/react-query';
import { clear } from 'idb-keyval';
import { editingPaths } from '../../contract/editing-paths.ts';
import { paths } from '../paths.ts';
import { rememberSignedIn } from '../stores/signed-in-here.ts';
import { sendJson } from './send-json.ts';

/**
 * Removes everything from this browser that not everybody may see: what queries hold, what IndexedDB keeps (the public
 * directory is fetched anew), drafts, and the page itself, which the Back button must not bring back.
 */
export async function forgetEverything(client: QueryClient): Promise<void> {
  rememberSignedIn(false);
  client.clear();
  try {
    sessionStorage.clear();
    await clear();
  } catch {
    // Storage that cannot be opened holds nothing.
  }
  location.replace(paths.directory);
}

/** Signs out, here and on the server. Where the server does not answer, nothing stays here all the same. */
export async function signOut(client: QueryClient): Promise<void> {
  await sendJson('post', editingPaths.signOut).catch(() => undefined);
  await forgetEverything(client);
}
