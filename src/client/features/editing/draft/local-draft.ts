import { del, get, set } from 'idb-keyval';
import type { EntryContent } from '../../../../contract/entry-content.ts';

/** What was written on this device and is not on the server yet. */
export interface LocalDraft {
  readonly content: EntryContent;
  /** The version of the entry that it was written on. */
  readonly basedOn: number;
  /** The version of the draft on the server that it replaces; null where there was none. */
  readonly replaces: number | null;
  /** ISO, by this device's clock. */
  readonly writtenAt: string;
}

const isDraft = (stored: unknown): stored is LocalDraft =>
  typeof stored === 'object' && stored !== null && 'content' in stored && 'writtenAt' in stored;

/** Storage that fails is as good as none; where cookies are blocked it throws before there is a promise. */
async function ifStored<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Where one draft is kept on this device. */
export interface LocalDrafts {
  readonly read: () => Promise<LocalDraft | null>;
  readonly keep: (draft: LocalDraft) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/**
 * Drafts in IndexedDB, one for each entry and way of editing. Signing out empties all of it.
 * @param name of what is edited.
 */
export function localDrafts(name: string): LocalDrafts {
  const key = `draft ${name}`;
  return {
    read: async () => {
      const stored = await ifStored<unknown>(() => get(key));
      return isDraft(stored) ? stored : null;
    },
    keep: (draft) => ifStored(() => set(key, draft)),
    drop: () => ifStored(() => del(key)),
  };
}
