import type { EditableEntry } from '../../../contract/editing.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import type { Viewer } from '../../http/viewer.ts';
import { broughtBack } from '../editing/consent.ts';
import type { EditingContext } from '../editing/context.ts';
import { describeEntry } from '../editing/describe-entry.ts';
import { openEntry, personOf } from '../editing/open-entry.ts';
import { publish } from '../editing/save-entry.ts';
import { VersionConflict } from '../service-error.ts';
import { loadRevision } from './load-revision.ts';

export interface Restoration {
  /** The revision to be published anew. */
  readonly version: number;
  /** The version of the entry that the asker knows. */
  readonly basedOn: number;
  readonly reason: string;
}

/**
 * Publishes an earlier state anew, as a new revision. What the history does not show stays as it is: the entry's
 * address, its state, who sees it at all (a shelter that was hidden since does not come back to everybody) and the
 * team's notes. So does a consent that was withdrawn since; who was erased does not come back.
 * @throws VersionConflict where the entry is another by now.
 */
export async function restoreRevision(
  context: EditingContext,
  slug: string,
  { version, basedOn, reason }: Restoration,
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(context.db, slug, viewer);
  if (stored.version !== basedOn) throw new VersionConflict(slug);
  const { record } = await loadRevision(context.db, stored.id, version);
  const { state, level, cooperation, source } = stored.record;
  const restored = broughtBack(record, stored.record);
  const saved = await publish(
    context,
    stored,
    { ...restored, slug: stored.record.slug, state, level, cooperation, source },
    { actor: personOf(viewer), action: 'restore', reason: reason || standingReason('restored', version) },
  );
  return describeEntry(context.db, saved, viewer, context.city);
}
