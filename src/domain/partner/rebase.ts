import type { ProposedChange } from '../../contract/change.ts';
import type { EntryContent } from '../../contract/entry-content.ts';
import { applyChanges, mergeProposal } from './changes.ts';

/** What was written, on top of what somebody else has published meanwhile. */
export interface Rebased {
  /** With everything in it that only one of both changed; where both did, what is published. */
  readonly content: EntryContent;
  /** Places that both changed, differently. */
  readonly conflicts: readonly ProposedChange[];
}

/**
 * Puts what was written on `base` on top of what is published now.
 * @param mine what was written.
 */
export function rebased(base: EntryContent, current: EntryContent, mine: EntryContent): Rebased {
  const changes = mergeProposal(base, current, mine);
  return {
    content: applyChanges(
      current,
      changes.filter(({ conflict }) => !conflict),
    ),
    conflicts: changes.filter(({ conflict }) => conflict),
  };
}
