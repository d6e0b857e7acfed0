import { and, eq, sql } from 'drizzle-orm';
import type { EditableEntry } from '../../../contract/editing.ts';
import { proposal } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { VersionConflict } from '../service-error.ts';
import type { EditingContext } from './context.ts';
import { describeEntry } from './describe-entry.ts';
import { openEntry } from './open-entry.ts';
import { ownOpenProposal } from './own-open-proposal.ts';

/** Takes a proposal back before it is reviewed. @throws VersionConflict where the review was faster. */
export async function withdrawDraft(
  { db, city }: EditingContext,
  slug: string,
  version: number,
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(db, slug, viewer);
  const { id, author } = await ownOpenProposal(db, stored, version, viewer);
  await db.transaction(async (connection) => {
    const taken = await connection
      .update(proposal)
      .set({ state: 'draft', submittedAt: null, version: sql`${proposal.version} + 1` })
      .where(and(eq(proposal.id, id), eq(proposal.version, version), eq(proposal.state, 'submitted')))
      .returning({ id: proposal.id });
    if (taken.length === 0) throw new VersionConflict(slug);
    await connection
      .insert(audit)
      .values({ actor: author, action: 'withdraw', partnerId: stored.id, details: { proposal: id } });
  });
  return describeEntry(db, stored, viewer, city);
}
