import type { ProposedChange } from '../../../../contract/change.ts';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { isTrustedChange, type Trusted } from '../../../../domain/partner/trusted-change.ts';

/**
 * What of a proposal went live as it was sent.
 * @param before what was proposed.
 * @param sent the entry as it was answered then: what is published is not proposed any more.
 */
export function publishedAtOnce(
  before: readonly ProposedChange[],
  { proposal, trusted }: Pick<EditableEntry, 'proposal' | 'trusted'>,
): Trusted[] {
  const left = new Set(proposal?.changes.map(({ path }) => path));
  const published = before.filter(({ path }) => !left.has(path));
  return trusted.filter((each) => published.some((change) => isTrustedChange(change, [each])));
}
