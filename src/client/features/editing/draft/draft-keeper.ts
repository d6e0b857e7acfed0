import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnProposal } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import type { ProblemCode } from '../../../../contract/problem-codes.ts';
import { same } from '../../../../domain/partner/changes.ts';
import { withoutConsent } from '../../../../domain/partner/consents.ts';
import { ApiProblem } from '../../../api/fetch-json.ts';
import { withUnread } from '../../../ui/hours/unread.ts';
import { debounced } from './debounced.ts';
import type { DraftState, SaveState } from './draft-state.ts';
import type { KeptTeam, LocalDraft, LocalDrafts } from './local-draft.ts';
import { isOpen, type OpenedDraft } from './opened-draft.ts';
import type { RemoteDraft } from './remote-draft.ts';

interface KeeperOptions {
  readonly opened: OpenedDraft;
  readonly local: LocalDrafts;
  /** Null where nothing is sent before it is published. */
  readonly remote: RemoteDraft | null;
  readonly onSaved?: (proposal: OwnProposal) => void;
}

/** Keeps what is written: at once on this device, and soon on the server. */
export interface DraftKeeper {
  readonly store: StoreApi<DraftState>;
  readonly change: (content: EntryContent) => void;
  /** Notes what could not be read, by path; null where that is over. */
  readonly noteUnread: (texts: Readonly<Record<string, string | null>>) => void;
  readonly changeTeam: (team: KeptTeam) => void;
  /** Sends what is not sent yet. @returns whether the server has everything. */
  readonly flush: () => Promise<boolean>;
  /** Keeps what is not sent yet before it returns: the page is being left. */
  readonly leave: () => void;
  /** Ends a conflict with another device. */
  readonly resolve: (keep: 'mine' | 'theirs') => void;
  /**
   * Has the server change the draft by itself. Nothing is sent meanwhile: what is written goes on from its answer.
   * @param change the same change, for what is written here.
   */
  readonly amend: (
    ask: () => Promise<OwnProposal | null>,
    change: (content: EntryContent) => EntryContent,
  ) => Promise<void>;
  /** Goes on from another state of the entry. */
  readonly rebase: (content: EntryContent, basedOn: number) => void;
  /** Stops sending and forgets what this device has kept: it is published, or was dropped. */
  readonly end: () => Promise<void>;
}

const keepAfter = 250;
const sendAfter = 800;
const retryAfter = 5_000;
const passing: readonly (ProblemCode | 'offline')[] = [
  'offline',
  'rate-limited',
  'database-unavailable',
  'internal',
];

/** Starts keeping a draft. */
export function createDraftKeeper({ opened, local, remote, onSaved }: KeeperOptions): DraftKeeper {
  const store = createStore<DraftState>(() => ({
    content: opened.content,
    basedOn: opened.basedOn,
    unread: opened.unread,
    team: opened.team,
    save: { kind: opened.unsent ? 'waiting' : 'untouched' },
  }));
  let replaces = opened.replaces;
  let onServer: EntryContent | null = opened.unsent ? null : opened.content;
  let sending: Promise<void> | null = null;
  let ended = false;

  const isSent = () => {
    const { content, team } = store.getState();
    return content === onServer && team === opened.team;
  };
  const saveState = (save: SaveState) => store.setState({ save });

  const keep = debounced(() => void keepNow());
  const later = debounced(() => void flush());

  function onlyHere(): LocalDraft | null {
    const { content, basedOn, unread, team } = store.getState();
    if (ended || (isSent() && Object.keys(unread).length === 0)) return null;
    const writtenAt = new Date().toISOString();
    const ofTeam = team === null ? {} : { team };
    return { content, basedOn, replaces, writtenAt, unread, isSent: isSent(), ...ofTeam };
  }

  /** Keeps it soon; forgets it where the server has everything. */
  function keepSoon(): void {
    keep.cancel();
    if (onlyHere() === null) void local.drop();
    else keep.in(keepAfter);
  }

  async function keepNow(): Promise<void> {
    keep.cancel();
    const draft = onlyHere();
    if (draft === null) return;
    await local.keep(draft);
    const { content, team } = store.getState();
    if (remote === null && content === draft.content && team === (draft.team ?? null))
      saveState({ kind: 'on-device' });
  }

  async function meet({ theirs, withdrawn }: Awaited<ReturnType<RemoteDraft['load']>>): Promise<void> {
    // Whichever of both is taken: nobody is made public again who has just forbidden it.
    if (withdrawn.length > 0)
      store.setState(({ content }) => ({ content: withdrawn.reduce(withoutConsent, content) }));
    if (theirs === null || !isOpen(theirs)) {
      // What was there was decided or dropped: this becomes a new draft.
      replaces = null;
      await sendOnce();
    } else if (same(theirs.content, store.getState().content)) accept(theirs, store.getState().content);
    else saveState({ kind: 'conflict', theirs });
  }

  function accept(proposal: OwnProposal, content: EntryContent): void {
    replaces = proposal.version;
    onServer = content;
    onSaved?.(proposal);
    if (!isSent()) return;
    keepSoon();
    saveState({ kind: 'saved', at: proposal.savedAt });
  }

  function change(content: EntryContent): void {
    if (ended) return;
    const { kind } = store.getState().save;
    store.setState(kind === 'conflict' ? { content } : { content, save: { kind: 'waiting' } });
    keep.in(keepAfter);
    if (remote !== null) later.in(sendAfter);
  }

  const amend: DraftKeeper['amend'] = async (ask, changed) => {
    later.cancel();
    await sending;
    const asking = ask().finally(() => {
      sending = null;
      if (remote !== null && !isSent()) later.in(sendAfter);
    });
    sending = asking.then(
      () => undefined,
      () => undefined,
    );
    const theirs = await asking;
    // Only the draft that is known here is gone on from: another device may have written, too.
    const isKnown =
      remote !== null && theirs !== null && onServer !== null && same(theirs.content, changed(onServer));
    const content = changed(store.getState().content);
    change(content);
    if (!isKnown) return;
    replaces = theirs.version;
    if (same(theirs.content, content)) accept(theirs, content);
  };

  async function sendOnce(): Promise<void> {
    if (remote === null) return;
    const { content, basedOn } = store.getState();
    accept(await remote.save(replaces, { basedOn, content }), content);
  }

  async function settle(problem: unknown): Promise<void> {
    if (!(problem instanceof ApiProblem)) throw problem;
    const { code } = problem;
    if (code === 'version-conflict' && remote !== null) {
      await remote.load().then(meet).catch(settle);
    } else if (code === 'offline' || passing.includes(code)) {
      saveState({ kind: 'offline' });
      later.in(retryAfter);
    } else saveState({ kind: 'refused', code, fields: problem.fields });
  }

  async function sendAll(): Promise<void> {
    while (!ended && !isSent()) {
      const before = onServer;
      saveState({ kind: 'saving' });
      await sendOnce().catch(settle);
      // Nothing got through: what comes next is up to the timer, the network, or the person.
      if (onServer === before) return;
    }
  }

  async function flush(): Promise<boolean> {
    later.cancel();
    await keepNow();
    if (remote === null || ended || store.getState().save.kind === 'conflict') return isSent();
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    await sending;
    return isSent();
  }

  return {
    store,
    flush,
    leave: () => {
      const draft = onlyHere();
      if (draft !== null) local.keepAtOnce(draft);
    },
    change,
    changeTeam: (team) => {
      if (ended) return;
      store.setState({ team, save: { kind: 'waiting' } });
      keep.in(keepAfter);
    },
    amend,
    noteUnread: (texts) => {
      const { unread } = store.getState();
      const next = withUnread(unread, texts);
      if (ended || same(next, unread)) return;
      store.setState({ unread: next });
      keepSoon();
    },
    resolve: (choice) => {
      const { save } = store.getState();
      if (save.kind !== 'conflict') return;
      const { theirs } = save;
      replaces = theirs.version;
      if (choice === 'theirs') {
        store.setState({ content: theirs.content, basedOn: theirs.basedOn });
        accept(theirs, theirs.content);
      } else {
        saveState({ kind: 'waiting' });
        void flush();
      }
    },
    rebase: (content, basedOn) => {
      store.setState({ content, basedOn, save: { kind: 'waiting' } });
      keep.in(keepAfter);
    },
    end: async () => {
      ended = true;
      keep.cancel();
      later.cancel();
      await local.drop();
    },
  };
}
