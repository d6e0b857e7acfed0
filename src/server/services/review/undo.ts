import { and, eq, sql } from 'drizzle-orm';
import type { ReviewedProposal } from '../../../contract/editing.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import { violatesUnique } from '../../db/unique-violation.ts';
import type { Viewer } from '../../http/viewer.ts';
import { whileBeingSent } from '../../mail/take-out.ts';
import { broughtBack } from '../editing/consent.ts';
import type { EditingContext } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import { publish } from '../editing/save-entry.ts';
import { loadRevision } from '../history/load-revision.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import { decisionMailId, mailUndoneDecision } from './decision-mail.ts';
import { describeProposal, isUndoable } from './describe-proposal.ts';
import { loadProposal, type ProposalAtHand } from './load.ts';

/** Two proposals of one author cannot be open at once. @throws Refusal `not-possible-now` */
function whereAuthorBeganAnother(error: unknown): never {
  if (violatesUnique(error, 'proposal_open')) throw new Refusal('not-possible-now');
  throw error;
}

/**
 * The proposal waits again, and its author does not think otherwise.
 * @throws VersionConflict where somebody else took the decision back, or the author wrote on.
 * @throws Refusal `not-possible-now` where the author has begun another proposal since.
 */
async function reopen(
  connection: Connection,
  { mail }: EditingContext,
  at: ProposalAtHand,
  actor: string,
): Promise<void> {
  const { stored, entry } = at;
  const reopened = await connection
    .update(proposal)
    .set({
      state: 'submitted',
      content: stored.proposed ?? stored.content,
      comment: '',
      decidedAt: null,
      decidedBy: null,
      decidedOn: null,
      published: null,
      proposed: null,
      version: sql`${proposal.version} + 1`,
    })
    .where(and(eq(proposal.id, stored.id), eq(proposal.version, stored.version)))
    .returning({ id: proposal.id })
    .catch(whereAuthorBeganAnother);
  if (reopened.length === 0) throw new VersionConflict(entry.record.slug);
  await connection
    .insert(audit)
    .values({ actor, action: 'undo-decision', partnerId: entry.id, details: { proposal: stored.id } });
  await mailUndoneDecision(connection, mail, at);
}

/**
 * Takes a decision back: what it published is replaced by the state before, as a new revision.
 * @throws Refusal `not-possible-now` after an hour, or where the entry was changed or proposed for anew since.
 */
export async function undoDecision(
  context: EditingContext,
  id: string,
  version: number,
  viewer: Viewer,
): Promise<ReviewedProposal> {
  const { db, clock } = context;
  const at = await loadProposal(db, id);
  const { stored, entry } = at;
  if (stored.version !== version) throw new VersionConflict(entry.record.slug);
  if (!isUndoable(at, clock())) throw new Refusal('not-possible-now');
  const actor = personOf(viewer);
  await whileBeingSent(db, decisionMailId(stored.id, stored.version));
  if (stored.published === null || stored.decidedOn === null) {
    await db.transaction((connection) => reopen(connection, context, at, actor.id));
    return describeProposal(db, id, clock());
  }
  const { record } = await loadRevision(db, entry.id, stored.decidedOn);
  const before = broughtBack(record, entry.record);
  await publish(
    context,
    entry,
    { ...before, slug: entry.record.slug },
    {
      actor,
      action: 'undo-decision',
      reason: standingReason('undone'),
      alongside: (connection) => reopen(connection, context, at, actor.id),
    },
  );
  return describeProposal(db, id, clock());
}
