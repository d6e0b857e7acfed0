import type { EditableEntry } from '../../../contract/editing.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import { confirmedRecord } from '../../../domain/partner/content.ts';
import type { Viewer } from '../../http/viewer.ts';
import { VersionConflict } from '../service-error.ts';
import { type EditingContext, todayIn } from './context.ts';
import { describeEntry } from './describe-entry.ts';
import { isStaff, openEntry, personOf } from './open-entry.ts';
import { publish } from './save-entry.ts';

/** Notes that everything in an entry is right as of today. @throws VersionConflict where it is another entry by now. */
export async function confirmEntry(
  context: EditingContext,
  slug: string,
  version: number,
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(context.db, slug, viewer);
  if (stored.version !== version) throw new VersionConflict(slug);
  const actor = personOf(viewer);
  const record = confirmedRecord(stored.record, todayIn(context), isStaff(actor) ? 'team' : 'partner');
  const saved = await publish(context, stored, record, {
    actor,
    action: 'confirm',
    reason: standingReason('confirmed'),
  });
  return describeEntry(context.db, saved, viewer, context.city);
}
