import type { Change, ProposedChange } from '../../contract/change.ts';
import type { EditableEntry } from '../../contract/editing.ts';

/** What a city may trust its partners with. */
export type Trusted = EditableEntry['trusted'][number];

const places: Readonly<Record<Trusted, RegExp>> = {
  points: /^contacts\/[^/]+\/points\/[^/]+\/value$/,
  hours: /^locations\/[^/]+\/(hours|hoursNote)$/,
};

/** Whether a change goes live without a review: the value of a contact point, or opening hours, where that is trusted. */
export function isTrustedChange(
  change: Pick<Change, 'path' | 'kind'> & Partial<Pick<ProposedChange, 'conflict'>>,
  trusted: readonly Trusted[],
): boolean {
  if (change.conflict || change.kind !== 'changed') return false;
  return trusted.some((each) => places[each].test(change.path));
}
