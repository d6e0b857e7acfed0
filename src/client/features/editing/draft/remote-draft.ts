import type { OwnProposal } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';

/** The draft as the server has it. */
export interface RemoteDraft {
  readonly save: (
    replaces: number | null,
    body: { basedOn: number; content: EntryContent },
  ) => Promise<OwnProposal>;
  /** The draft as another device has left it, and the contacts whose consent was withdrawn since this was opened. */
  readonly load: () => Promise<{
    readonly theirs: OwnProposal | null;
    readonly withdrawn: readonly string[];
  }>;
}
