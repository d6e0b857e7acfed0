import { and, eq, inArray, sql } from 'drizzle-orm';
import type { OwnProposal } from '../../../contract/editing.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import { withoutErasedOf } from '../../../domain/partner/erasure.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { partner } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { loadRevision } from '../history/load-revision.ts';
import type { StoredPartner } from '../partner/load.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import type { EditingContext } from './context.ts';
import { openStates, ownProposal, type StoredProposal } from './load-proposal.ts';
import { openEntry, personOf } from './open-entry.ts';

export interface Draft {
  /** The version of the entry that is being changed. */
  readonly basedOn: number;
  readonly content: EntryContent;
}

/** What was written, without whom somebody else erased from the entry meanwhile. */
async function withoutErased(
  connection: Connection,
  { id }: StoredPartner,
  { basedOn, content }: Draft,
): Promise<EntryContent> {
  // An erasure that is just happening is waited for: then its marks can be seen.
  const [now] = await connection
    .select({ version: partner.version })
    .from(partner)
    .where(eq(partner.id, id))
    .for('share');
  if (now?.version === basedOn) return content;
  return withoutErasedOf(content, contentOf((await loadRevision(connection, id, basedOn)).record));
}

/**
 * Keeps what is being written. Writing on in what was submitted or returned makes it a draft again.
 * @param version of the draft that is replaced; null for a new one.
 * @throws VersionConflict where the draft was saved elsewhere meanwhile, or there is one already.
 */
export async function saveDraft(
  { db }: EditingContext,
  slug: string,
  version: number | null,
  { basedOn, content: written }: Draft,
  viewer: Viewer,
): Promise<OwnProposal> {
  const stored = await openEntry(db, slug, viewer);
  if (basedOn > stored.version) throw new Refusal('invalid-body', [{ name: 'basedOn', reason: 'invalid' }]);
  const author = personOf(viewer).id;
  return db.transaction(async (connection) => {
    const content = await withoutErased(connection, stored, { basedOn, content: written });
    const rows: StoredProposal[] =
      version === null
        ? await connection
            .insert(proposal)
            .values({ partnerId: stored.id, author, basedOn, content, state: 'draft' })
            .onConflictDoNothing()
            .returning()
        : await connection
            .update(proposal)
            .set({
              basedOn,
              content,
              state: 'draft',
              version: sql`${proposal.version} + 1`,
              savedAt: sql`now()`,
            })
            .where(
              and(
                eq(proposal.partnerId, stored.id),
                eq(proposal.author, author),
                eq(proposal.version, version),
                inArray(proposal.state, [...openStates]),
              ),
            )
            .returning();
    const [saved] = rows;
    if (saved === undefined) throw new VersionConflict(slug);
    return ownProposal(connection, saved, stored);
  });
}
