import type { EditableEntry } from '../../../contract/editing.ts';
import { withoutMarks } from '../../../domain/partner/erasure.ts';
import type { Viewer } from '../../http/viewer.ts';
import { withoutWithdrawnConsents } from '../editing/consent.ts';
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
 * Publishes an earlier state anew, as a new revision. Its address, its state and the team's notes stay as they are,
 * and so does a consent that was withdrawn since; who was erased does not come back.
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
  const { state, cooperation, source } = stored.record;
  const restored = withoutWithdrawnConsents(withoutMarks(record), stored.record);
  const saved = await publish(
    context,
    stored,
    { ...restored, slug: stored.record.slug, state, cooperation, source },
    { actor: personOf(viewer), action: 'restore', reason: reason || `Fassung ${version} wiederhergestellt` },
  );
  return describeEntry(context.db, saved, viewer, context.city);
}
