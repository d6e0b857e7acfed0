import type { OwnProposal } from '../../../../contract/editing.ts';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import type { FieldProblem } from '../../../../contract/problem.ts';
import type { ProblemCode } from '../../../../contract/problem-codes.ts';
import type { Unread } from '../../../ui/hours/unread.ts';
import type { KeptTeam } from './local-draft.ts';

/** Where what was written is. */
export type SaveState =
  | { readonly kind: 'untouched' | 'waiting' | 'saving' | 'offline' | 'on-device' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'conflict'; readonly theirs: OwnProposal };

/** What is being written. */
export interface DraftState {
  readonly content: EntryContent;
  readonly basedOn: number;
  /** What was typed and could not be read; only this device knows it. */
  readonly unread: Unread;
  /** What only the KI sets; null where that is no part of it. */
  readonly team: KeptTeam | null;
  readonly save: SaveState;
}
