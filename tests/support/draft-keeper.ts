import { vi } from 'vitest';
import { ApiProblem } from '../../src/client/api/fetch-json.ts';
import { createDraftKeeper } from '../../src/client/features/editing/draft/draft-keeper.ts';
import type { LocalDraft } from '../../src/client/features/editing/draft/local-draft.ts';
import type { OpenedDraft } from '../../src/client/features/editing/draft/opened-draft.ts';
import type { OwnProposal } from '../../src/contract/editing.ts';
import type { EntryContent } from '../../src/contract/entry-content.ts';
import { contentWith } from './content.ts';

/** What the entry said when its draft was opened. */
export const before = contentWith({ summary: 'alt' });
const opened: OpenedDraft = {
  content: before,
  basedOn: 7,
  replaces: null,
  unsent: false,
  from: 'entry',
  writtenAt: null,
  unread: {},
  other: null,
  team: null,
};
export const proposalWith = (version: number, content: EntryContent): OwnProposal => ({
  id: 'p',
  version,
  state: 'draft',
  basedOn: 7,
  content,
  changes: [],
  savedAt: `2026-11-23T14:3${version}:00Z`,
  submittedAt: null,
  comment: '',
});

interface Theirs {
  readonly theirs: OwnProposal | null;
  readonly withdrawn: readonly string[];
}
export const left = (theirs: OwnProposal, withdrawn: readonly string[] = []): Theirs => ({
  theirs,
  withdrawn,
});

/** A server that counts versions, as far as a keeper sees one. */
export function startKeeper(of: Partial<OpenedDraft> = {}) {
  let version = 0;
  const kept: { draft: LocalDraft | null } = { draft: null };
  const save = vi.fn(async (_: number | null, { content }: { content: EntryContent }) =>
    proposalWith(++version, content),
  );
  const load = vi.fn(async (): Promise<Theirs> => ({ theirs: null, withdrawn: [] }));
  const keeper = createDraftKeeper({
    opened: { ...opened, ...of },
    local: {
      read: async () => kept.draft,
      keep: async (draft) => {
        kept.draft = draft;
      },
      keepAtOnce: (draft) => {
        kept.draft = draft;
      },
      drop: async () => {
        kept.draft = null;
      },
    },
    remote: { save, load },
  });
  const write = (summary: string) => keeper.change({ ...before, summary });
  return { keeper, save, load, kept, write, state: () => keeper.store.getState().save };
}

export const offline = () => new ApiProblem('offline', 0, '');
export const conflict = () => new ApiProblem('version-conflict', 412, '');
