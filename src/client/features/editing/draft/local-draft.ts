import { del, get, set } from 'idb-keyval';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { forgetLeft, leave, readLeft } from '../../../stores/left-in-tab.ts';
import type { Unread } from '../../../ui/hours/unread.ts';
import type { Met } from '../direct/met.ts';
import type { TeamSettings } from '../direct/team-settings.ts';

/** What only the KI sets, as it is to be, and as it was published when that was written. */
export interface KeptTeam {
  readonly on: TeamSettings;
  readonly set: TeamSettings;
  /** What has to be decided since somebody else published; only where somebody has. */
  readonly met?: Met;
}

/** What was written on this device and is not on the server yet, or cannot be. */
export interface LocalDraft {
  readonly content: EntryContent;
  /** The version of the entry that it was written on. */
  readonly basedOn: number;
  /** The version of the draft on the server that it replaces; null where there was none. */
  readonly replaces: number | null;
  /** ISO, by this device's clock. */
  readonly writtenAt: string;
  /** What could not be read as what it has to be; drafts of earlier versions have none. */
  readonly unread?: Unread;
  /** Whether the server has the content, and only what could not be read is left. */
  readonly isSent?: boolean;
  /** Only where it is published at once. */
  readonly team?: KeptTeam;
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
  /** Keeps it before it returns, for the next page in this tab: IndexedDB forgets what a page begins as it is left. */
  readonly keepAtOnce: (draft: LocalDraft) => void;
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
      const kept = isDraft(stored) ? stored : null;
      const found = readLeft(key);
      const left = isDraft(found) ? found : null;
      if (left === null || (kept !== null && kept.writtenAt > left.writtenAt)) return kept;
      const isMoved = await ifStored(() => set(key, left).then(() => true));
      if (isMoved) forgetLeft(key);
      return left;
    },
    keep: (draft) => ifStored(() => set(key, draft)),
    keepAtOnce: (draft) => leave(key, draft),
    drop: () => {
      forgetLeft(key);
      return ifStored(() => del(key));
    },
  };
}
