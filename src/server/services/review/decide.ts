import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { ProposedChange } from '../../../contract/change.ts';
import type { decisionBody, ReviewedProposal } from '../../../contract/editing.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import { applyChanges } from '../../../domain/partner/changes.ts';
import { consentsNobodyGave } from '../../../domain/partner/consents.ts';
import { contentOf, recordWith } from '../../../domain/partner/content.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { checkContent } from '../editing/check-content.ts';
import { consentGiven } from '../editing/consent.ts';
import { type EditingContext, todayIn } from '../editing/context.ts';
import { changesOf } from '../editing/load-proposal.ts';
import { personOf } from '../editing/open-entry.ts';
import { publish } from '../editing/save-entry.ts';
import { requireComplete } from '../editing/submit-draft.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import { mailDecision } from './decision-mail.ts';
import { describeProposal } from './describe-proposal.ts';
import { loadProposal, type ProposalAtHand } from './load.ts';

type Decision = z.infer<typeof decisionBody>;
type Outcome = 'accepted' | 'partly-accepted' | 'returned';

/** The changes that are published, each with what the KI made of it. @throws Refusal for one that is not proposed. */
function accepted(changes: readonly ProposedChange[], { accept, corrections }: Decision): ProposedChange[] {
  const known = new Set(changes.map(({ path }) => path));
  const wrong = [...accept, ...Object.keys(corrections)].filter((path) => !known.has(path));
  if (wrong.length > 0)
    throw new Refusal(
      'invalid-body',
      wrong.map((path) => ({ name: `accept.${path}`, reason: 'unknownChange' })),
    );
  return changes
    .filter(({ path }) => accept.includes(path))
    .map((change) =>
      Object.hasOwn(corrections, change.path)
        ? { ...change, after: corrections[change.path] ?? null }
        : change,
    );
}

function outcomeOf(all: number, taken: number): Outcome {
  if (taken === 0) return 'returned';
  return taken === all ? 'accepted' : 'partly-accepted';
}

interface Noted {
  readonly at: ProposalAtHand;
  readonly outcome: Outcome;
  readonly comment: string;
  /** What is not accepted. */
  readonly givenBack: readonly ProposedChange[];
  /** Version of the entry that the decision published; null where it published nothing. */
  readonly published: number | null;
  readonly actor: string;
}

/** Notes the decision and queues the author's mail. @throws VersionConflict where somebody else decided meanwhile. */
async function note(
  connection: Connection,
  { mail, clock }: EditingContext,
  { at, outcome, comment, givenBack, published, actor }: Noted,
): Promise<void> {
  const { stored, entry } = at;
  const noted = await connection
    .update(proposal)
    .set({
      state: outcome,
      comment,
      decidedAt: clock(),
      decidedBy: actor,
      decidedOn: entry.version,
      published,
      proposed: stored.content,
      version: sql`${proposal.version} + 1`,
    })
    .where(
      and(eq(proposal.id, stored.id), eq(proposal.version, stored.version), eq(proposal.state, 'submitted')),
    )
    .returning({ id: proposal.id });
  if (noted.length === 0) throw new VersionConflict(entry.record.slug);
  await connection.insert(audit).values({
    actor,
    action: 'decide',
    partnerId: entry.id,
    details: { proposal: stored.id, outcome, version: published },
  });
  await mailDecision(connection, mail, at, { outcome, comment, givenBack });
}

/**
 * Only whoever speaks for an entry says that a person agrees (GDPR art. 7(1)): a decision may take that back, not add
 * it, nor pass it on to another person.
 * @throws Refusal `invalid-body` that names every consent which nobody gave.
 */
function requireGiven(decided: EntryContent, published: EntryContent, proposed: EntryContent): void {
  const refused = consentsNobodyGave(decided, published, proposed).map((index) => ({
    name: `corrections.contacts.${index}.consent`,
    reason: 'consentMissing' as const,
  }));
  if (refused.length > 0) throw new Refusal('invalid-body', refused);
}

/** The content that the decision makes of the entry. @throws Refusal `invalid-body` where that must not be published. */
function decidedContent(
  context: EditingContext,
  at: ProposalAtHand,
  taken: readonly ProposedChange[],
): EntryContent {
  const published = contentOf(at.entry.record);
  const content = applyChanges(published, taken);
  requireComplete(content);
  requireGiven(content, published, at.stored.content);
  checkContent(content, context.city, 'corrections');
  return content;
}

/**
 * Publishes what was accepted of a proposal and returns the rest. However many decide at the same moment, one does:
 * the proposal's state changes in the transaction that publishes.
 * @throws VersionConflict where the proposal or the entry is another by now.
 */
export async function decideProposal(
  context: EditingContext,
  id: string,
  version: number,
  decision: Decision,
  viewer: Viewer,
): Promise<ReviewedProposal> {
  const { db, clock } = context;
  const at = await loadProposal(db, id);
  const { stored, entry, author } = at;
  const isOther =
    stored.version !== version || stored.state !== 'submitted' || entry.version !== decision.entryVersion;
  if (isOther) throw new VersionConflict(entry.record.slug);
  const actor = personOf(viewer);
  const changes = await changesOf(db, stored, entry);
  const taken = accepted(changes, decision);
  const outcome = outcomeOf(changes.length, taken.length);
  const givenBack = changes.filter(({ path }) => !decision.accept.includes(path));
  const noted = { at, outcome, comment: decision.comment, givenBack, actor: actor.id };
  if (outcome === 'returned') {
    await db.transaction((connection) => note(connection, context, { ...noted, published: null }));
    return describeProposal(db, id, clock());
  }
  const writing = {
    today: todayIn(context),
    by: 'partner',
    consent: consentGiven(
      (stored.submittedAt ?? stored.savedAt).toISOString().slice(0, 10),
      author.name,
      stored.language,
    ),
  } as const;
  await publish(context, entry, recordWith(entry.record, decidedContent(context, at, taken), writing), {
    actor,
    action: 'publish',
    reason: standingReason('proposal', author.name),
    alongside: (connection) => note(connection, context, { ...noted, published: entry.version + 1 }),
  });
  return describeProposal(db, id, clock());
}
