import { and, desc, eq } from 'drizzle-orm';
import type { ProposedChange } from '../../../contract/change.ts';
import type { OwnProposal } from '../../../contract/editing.ts';
import { mergeProposal } from '../../../domain/partner/changes.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { loadRevision } from '../history/load-revision.ts';
import type { StoredPartner } from '../partner/load.ts';

export type StoredProposal = typeof proposal.$inferSelect;

export const openStates = ['draft', 'submitted', 'returned'] as const;
export const isOpen = ({ state }: Pick<StoredProposal, 'state'>): boolean =>
  openStates.some((open) => open === state);

/** An author's latest proposal for an entry, done or not. */
export async function latestProposal(
  connection: Connection,
  partnerId: string,
  author: string,
): Promise<StoredProposal | null> {
  const [latest] = await connection
    .select()
    .from(proposal)
    .where(and(eq(proposal.partnerId, partnerId), eq(proposal.author, author)))
    .orderBy(desc(proposal.savedAt))
    .limit(1);
  return latest ?? null;
}

/** What a proposal changes, put on top of what is published now. */
export async function changesOf(
  connection: Connection,
  { partnerId, basedOn, content }: Pick<StoredProposal, 'partnerId' | 'basedOn' | 'content'>,
  current: StoredPartner,
): Promise<ProposedChange[]> {
  const now = contentOf(current.record);
  const base =
    basedOn === current.version
      ? now
      : contentOf((await loadRevision(connection, partnerId, basedOn)).record);
  return mergeProposal(base, now, content);
}

/** A proposal as its author sees it. */
export async function ownProposal(
  connection: Connection,
  stored: StoredProposal,
  current: StoredPartner,
): Promise<OwnProposal> {
  const { id, version, state, basedOn, content, savedAt, submittedAt, comment } = stored;
  return {
    id,
    version,
    state,
    basedOn,
    content,
    changes: isOpen(stored) ? await changesOf(connection, stored, current) : [],
    savedAt: savedAt.toISOString(),
    submittedAt: submittedAt?.toISOString() ?? null,
    comment,
  };
}
