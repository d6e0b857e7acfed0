import { desc, eq } from 'drizzle-orm';
import type { EditableEntry } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { partner } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { EditingContext } from '../editing/context.ts';
import { describeEntry } from '../editing/describe-entry.ts';
import { openEntry, personOf } from '../editing/open-entry.ts';
import { publish } from '../editing/save-entry.ts';
import { Refusal, VersionConflict } from '../service-error.ts';

/**
 * Takes an entry out of the directory, or puts it back; nothing is deleted.
 * @throws Refusal `not-possible-now` where it already is so, VersionConflict where it is another by now.
 */
export async function moveEntry(
  context: EditingContext,
  slug: string,
  version: number,
  { to, reason }: { readonly to: 'active' | 'archived'; readonly reason: string },
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(context.db, slug, viewer);
  if (stored.version !== version) throw new VersionConflict(slug);
  if (stored.record.state === to) throw new Refusal('not-possible-now');
  const action = to === 'archived' ? 'archive' : 'unarchive';
  const record = { ...stored.record, state: to };
  const saved = await publish(context, stored, record, { actor: personOf(viewer), action, reason });
  return describeEntry(context.db, saved, viewer, context.city);
}

/** The archived entries, the latest first. */
export async function listArchive(connection: Connection) {
  const { slug, name, updatedAt, state } = partner;
  const rows = await connection
    .select({ slug, name, archivedAt: updatedAt })
    .from(partner)
    .where(eq(state, 'archived'))
    .orderBy(desc(updatedAt));
  return { entries: rows.map((row) => ({ ...row, archivedAt: row.archivedAt.toISOString() })) };
}
