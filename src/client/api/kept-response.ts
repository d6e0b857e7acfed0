import { del, get, set } from 'idb-keyval';
import { isSignedInHere, rememberSignedIn } from '../stores/signed-in-here.ts';
import { apiFetch } from './fetch-json.ts';

/** A response as it is kept in IndexedDB, with the tag that asks for news. */
interface Kept {
  readonly etag: string;
  readonly body: unknown;
}

/** Storage that fails is as good as none; where cookies are blocked it throws before there is a promise. */
async function ifStored<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

export interface Tagged<Value> {
  readonly etag: string;
  readonly value: Value;
}

const isKept = (stored: unknown): stored is Kept =>
  typeof stored === 'object' &&
  stored !== null &&
  'etag' in stored &&
  typeof stored.etag === 'string' &&
  'body' in stored;

/** What is not for everybody is kept apart, so that it can be found and removed when somebody signs out. */
const slotOf = (path: string, isPublic: boolean): string => (isPublic ? path : `${path} (angemeldet)`);

/** The server lets no cache keep what is not for everybody. */
const isPublic = (response: Response): boolean =>
  !(response.headers.get('Cache-Control') ?? '').includes('no-store');

/**
 * A resource that is kept between visits: shown at once from what is kept, and asked for again by its tag.
 * @param read turns the body into what the client works with; throws where it cannot, and what is kept is dropped.
 */
export function keptResource<Value>(path: string, read: (body: unknown) => Value) {
  let latest: Tagged<Value> | null = null;

  function remember(etag: string, body: unknown): Tagged<Value> {
    latest = { etag, value: read(body) };
    return latest;
  }

  /** What is kept from an earlier visit, or null. */
  async function restore(): Promise<Tagged<Value> | null> {
    const slot = slotOf(path, !isSignedInHere());
    const stored: unknown = await ifStored(() => get(slot));
    if (!isKept(stored)) return null;
    try {
      return remember(stored.etag, stored.body);
    } catch {
      await ifStored(() => del(slot));
      return null;
    }
  }

  /**
   * What the server has; the same object as before where nothing changed. The browser's own cache asks by the tag:
   * with a header of ours, the answer that the page has asked for ahead would not be taken.
   */
  async function refresh(signal?: AbortSignal): Promise<Tagged<Value>> {
    const before = latest;
    const response = await apiFetch(path, signal === undefined ? {} : { signal });
    const etag = response.headers.get('ETag') ?? '';
    if (before !== null && before.etag === etag) return before;
    const body: unknown = await response.json();
    const fresh = remember(etag, body);
    const forEverybody = isPublic(response);
    // The cookie is there though this browser has forgotten it.
    if (!forEverybody && !isSignedInHere()) rememberSignedIn(true);
    const slot = slotOf(path, forEverybody);
    void ifStored(() => set(slot, { etag, body }));
    return fresh;
  }

  return { restore, refresh };
}
