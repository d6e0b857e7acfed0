import { and, eq } from 'drizzle-orm';
import type { EditableEntry } from '../../../contract/editing.ts';
import { proposal } from '../../db/people-schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { VersionConflict } from '../service-error.ts';
import type { EditingContext } from './context.ts';
import { describeEntry } from './describe-entry.ts';
import { openEntry } from './open-entry.ts';
import { ownOpenProposal } from './own-open-proposal.ts';

/** Drops what was written and not accepted. @throws VersionConflict where it was changed or decided meanwhile. */
export async function discardDraft(
  { db, city }: EditingContext,
  slug: string,
  version: number,
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(db, slug, viewer);
  const { id } = await ownOpenProposal(db, stored, version, viewer);
  const dropped = await db
    .delete(proposal)
    .where(and(eq(proposal.id, id), eq(proposal.version, version)))
    .returning({ id: proposal.id });
  if (dropped.length === 0) throw new VersionConflict(slug);
  return describeEntry(db, stored, viewer, city);
}
