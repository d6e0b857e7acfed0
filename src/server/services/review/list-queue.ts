import { asc, eq, sql } from 'drizzle-orm';
import type { QueuedProposal } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { person, proposal } from '../../db/people-schema.ts';
import { partner } from '../../db/schema.ts';
import { changesOf } from '../editing/load-proposal.ts';
import { loadPartner } from '../partner/load.ts';

/** More than anybody reviews in a sitting; those behind come when these are done. */
const mostShown = 100;

/** The proposals that wait, oldest first. */
export async function listQueue(
  connection: Connection,
): Promise<{ proposals: QueuedProposal[]; total: number }> {
  const waiting = eq(proposal.state, 'submitted');
  const [count] = await connection
    .select({ total: sql<number>`count(*)::int` })
    .from(proposal)
    .where(waiting);
  const rows = await connection
    .select({ stored: proposal, slug: partner.slug, name: partner.name, author: person.name })
    .from(proposal)
    .innerJoin(partner, eq(partner.id, proposal.partnerId))
    .innerJoin(person, eq(person.id, proposal.author))
    .where(waiting)
    .orderBy(asc(proposal.submittedAt))
    .limit(mostShown);
  const proposals: QueuedProposal[] = [];
  for (const { stored, slug, name, author } of rows) {
    const entry = await loadPartner(connection, slug);
    const changes = entry === null ? [] : await changesOf(connection, stored, entry);
    proposals.push({
      id: stored.id,
      slug,
      name,
      author,
      submittedAt: (stored.submittedAt ?? stored.savedAt).toISOString(),
      changes: changes.length,
      conflicts: changes.filter(({ conflict }) => conflict).length,
    });
  }
  return { proposals, total: count?.total ?? 0 };
}
