import { asc, eq } from 'drizzle-orm';
import type { ProposedChange } from '../../../contract/change.ts';
import type { QueuedProposal } from '../../../contract/editing.ts';
import { mergeProposal } from '../../../domain/partner/changes.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import type { Connection } from '../../db/database.ts';
import { person, proposal } from '../../db/people-schema.ts';
import { partner } from '../../db/schema.ts';
import type { StoredProposal } from '../editing/load-proposal.ts';
import { revisionsOf } from '../history/load-revisions.ts';
import { loadPartnersById } from '../partner/load.ts';
import { countWaiting, isWaiting } from './count-waiting.ts';

/** More than anybody reviews in a sitting; those behind come when these are done. */
const mostShown = 100;

/** What many proposals change, each put on top of what is published now: a few queries, however many wait. */
async function changesOfAll(
  connection: Connection,
  waiting: readonly StoredProposal[],
): Promise<(stored: StoredProposal) => ProposedChange[]> {
  const entries = await loadPartnersById(
    connection,
    waiting.map(({ partnerId }) => partnerId),
  );
  const published = new Map(entries.map((entry) => [entry.id, entry]));
  const isOlder = ({ partnerId, basedOn }: StoredProposal) => published.get(partnerId)?.version !== basedOn;
  const baseOf = await revisionsOf(
    connection,
    waiting.filter(isOlder).map(({ partnerId, basedOn }) => ({ partnerId, version: basedOn })),
  );
  return ({ partnerId, basedOn, content }) => {
    const now = published.get(partnerId)?.record;
    if (now === undefined) return [];
    const current = contentOf(now);
    const base = baseOf(partnerId, basedOn);
    return mergeProposal(base === null ? current : contentOf(base), current, content);
  };
}

/** The proposals that wait, oldest first. */
export async function listQueue(
  connection: Connection,
): Promise<{ proposals: QueuedProposal[]; total: number }> {
  const rows = await connection
    .select({ stored: proposal, slug: partner.slug, name: partner.name, author: person.name })
    .from(proposal)
    .innerJoin(partner, eq(partner.id, proposal.partnerId))
    .innerJoin(person, eq(person.id, proposal.author))
    .where(isWaiting)
    .orderBy(asc(proposal.submittedAt))
    .limit(mostShown);
  const changesIn = await changesOfAll(
    connection,
    rows.map(({ stored }) => stored),
  );
  const proposals = rows.map(({ stored, author, ...entry }): QueuedProposal => {
    const changes = changesIn(stored);
    return {
      id: stored.id,
      ...entry,
      author,
      submittedAt: (stored.submittedAt ?? stored.savedAt).toISOString(),
      changes: changes.length,
      conflicts: changes.filter(({ conflict }) => conflict).length,
    };
  });
  return { proposals, total: await countWaiting(connection) };
}
