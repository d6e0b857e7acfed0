import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { OwnProposal } from '../../../contract/editing.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { withdrawnSince, withoutConsent } from '../../../domain/partner/consents.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import { withoutErasedOf } from '../../../domain/partner/erasure.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { partner, revision } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { loadRevision, revisionOf } from '../history/load-revision.ts';
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

/** What was written first of all, without the consents that were withdrawn before anybody here knew of it. */
async function withoutWithdrawn(
  connection: Connection,
  partnerId: string,
  { basedOn, content }: Draft,
): Promise<EntryContent> {
  const rows = await connection
    .select()
    .from(revision)
    .where(and(eq(revision.partnerId, partnerId), gte(revision.version, basedOn)))
    .orderBy(asc(revision.version));
  const states = rows.map((row) => contentOf(revisionOf(row).record));
  const now = states.at(-1);
  if (now === undefined) return content;
  return states.flatMap((state) => withdrawnSince(state, now)).reduce(withoutConsent, content);
}

/** What was written, without what must not come back: whom somebody else erased meanwhile, or who does not agree. */
async function withoutForbidden(
  connection: Connection,
  { id }: StoredPartner,
  draft: Draft,
  isFirst: boolean,
): Promise<EntryContent> {
  // An erasure or withdrawal that is just happening is waited for: then it can be seen.
  const [now] = await connection
    .select({ version: partner.version })
    .from(partner)
    .where(eq(partner.id, id))
    .for('share');
  const { basedOn } = draft;
  if (now?.version === basedOn) return draft.content;
  const content = isFirst ? await withoutWithdrawn(connection, id, draft) : draft.content;
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
  draft: Draft,
  viewer: Viewer,
): Promise<OwnProposal> {
  const stored = await openEntry(db, slug, viewer);
  const { basedOn } = draft;
  if (basedOn > stored.version) throw new Refusal('invalid-body', [{ name: 'basedOn', reason: 'invalid' }]);
  const author = personOf(viewer).id;
  return db.transaction(async (connection) => {
    const content = await withoutForbidden(connection, stored, draft, version === null);
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
