import { eq } from 'drizzle-orm';
import type { ReviewedProposal } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { person } from '../../db/people-schema.ts';
import { changesOf, isOpen } from '../editing/load-proposal.ts';
import { loadProposal, type ProposalAtHand } from './load.ts';

/** For so long a decision can be taken back. */
const undoMilliseconds = 60 * 60_000;

/** Whether nobody has changed the entry since the decision, and it is not long ago. */
export function isUndoable({ stored, entry }: ProposalAtHand, now: Date): boolean {
  if (stored.decidedAt === null || now.getTime() - stored.decidedAt.getTime() > undoMilliseconds)
    return false;
  if (stored.proposed === null) return false;
  return stored.published === null || entry.version === stored.published;
}

/** A proposal as the KI reviews it, change by change against what is published now. */
export async function describeProposal(
  connection: Connection,
  id: string,
  now: Date,
): Promise<ReviewedProposal> {
  const found = await loadProposal(connection, id);
  const { stored, entry, author } = found;
  const [decider] =
    stored.decidedBy === null
      ? []
      : await connection.select({ name: person.name }).from(person).where(eq(person.id, stored.decidedBy));
  return {
    id: stored.id,
    version: stored.version,
    state: stored.state,
    slug: entry.record.slug,
    name: entry.record.name,
    author: { name: author.name, email: author.isErased ? '' : author.email },
    submittedAt: stored.submittedAt?.toISOString() ?? null,
    basedOn: stored.basedOn,
    entryVersion: entry.version,
    changes: isOpen(stored) ? await changesOf(connection, stored, entry) : [],
    comment: stored.comment,
    decidedAt: stored.decidedAt?.toISOString() ?? null,
    decidedBy: decider?.name ?? null,
    undoable: isUndoable(found, now),
  };
}
