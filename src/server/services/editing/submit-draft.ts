import { and, eq, sql } from 'drizzle-orm';
import type { ProposedChange } from '../../../contract/change.ts';
import type { EditableEntry } from '../../../contract/editing.ts';
import { entryContent } from '../../../contract/entry-content.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import { applyChanges } from '../../../domain/partner/changes.ts';
import { contentOf, recordWith } from '../../../domain/partner/content.ts';
import { isTrustedChange } from '../../../domain/partner/trusted-change.ts';
import type { InterfaceLanguage } from '../../../domain/vocabulary.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { SignedIn, Viewer } from '../../http/viewer.ts';
import type { StoredPartner } from '../partner/load.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import { checkContent } from './check-content.ts';
import { consentGiven } from './consent.ts';
import { type EditingContext, todayIn } from './context.ts';
import { describeEntry } from './describe-entry.ts';
import { changesOf, type StoredProposal } from './load-proposal.ts';
import { openEntry, personOf } from './open-entry.ts';
import { ownOpenProposal } from './own-open-proposal.ts';
import { publish } from './save-entry.ts';

/** @throws Refusal `invalid-body` that names what is still missing or wrong. */
export function requireComplete(content: unknown): void {
  const parsed = entryContent.safeParse(content);
  if (parsed.success) return;
  const fields = parsed.error.issues.map(({ path, message }) => ({
    name: ['content', ...path].join('.'),
    reason:
      message === 'required' || message === 'website'
        ? (message as 'required' | 'website')
        : ('invalid' as const),
  }));
  throw new Refusal('invalid-body', fields);
}

/** Who submits, and in which language they have the form. */
interface Submission {
  readonly actor: SignedIn;
  readonly language: InterfaceLanguage;
}

async function noteSubmission(
  connection: Connection,
  { id, version, partnerId }: StoredProposal,
  state: 'submitted' | 'accepted',
  { actor, language }: Submission,
): Promise<void> {
  const noted = await connection
    .update(proposal)
    .set({ state, language, submittedAt: sql`now()`, version: sql`${proposal.version} + 1`, comment: '' })
    .where(and(eq(proposal.id, id), eq(proposal.version, version)))
    .returning({ id: proposal.id });
  if (noted.length === 0) throw new VersionConflict(partnerId);
  await connection
    .insert(audit)
    .values({ actor: actor.id, action: 'submit', partnerId, details: { proposal: id } });
}

async function publishTrusted(
  context: EditingContext,
  stored: StoredPartner,
  changes: readonly ProposedChange[],
  draft: StoredProposal,
  submission: Submission,
  isAll: boolean,
): Promise<StoredPartner> {
  const today = todayIn(context);
  const { actor, language } = submission;
  const content = applyChanges(contentOf(stored.record), changes);
  checkContent(content, context.city);
  const record = recordWith(stored.record, content, {
    today,
    by: 'partner',
    consent: consentGiven(today, actor.name, language),
  });
  return publish(context, stored, record, {
    actor,
    action: 'publish-trusted',
    reason: standingReason('byPartner'),
    alongside: (connection) =>
      noteSubmission(connection, draft, isAll ? 'accepted' : 'submitted', submission),
  });
}

/**
 * Gives a draft to the KI; what the city trusts its partners with is published at once.
 * @throws Refusal `invalid-body` where something is missing, `not-possible-now` where nothing is changed.
 */
export async function submitDraft(
  context: EditingContext,
  slug: string,
  { version, language }: { readonly version: number; readonly language: InterfaceLanguage },
  viewer: Viewer,
): Promise<EditableEntry> {
  const { db, city } = context;
  const stored = await openEntry(db, slug, viewer);
  const draft = await ownOpenProposal(db, stored, version, viewer);
  requireComplete(draft.content);
  checkContent(draft.content, city);
  const changes = await changesOf(db, draft, stored);
  if (changes.length === 0) throw new Refusal('not-possible-now');
  const submission = { actor: personOf(viewer), language };
  const trusted = changes.filter((change) => isTrustedChange(change, city.trusted));
  if (trusted.length === 0) {
    await db.transaction((connection) => noteSubmission(connection, draft, 'submitted', submission));
    return describeEntry(db, stored, viewer, city);
  }
  const isAll = trusted.length === changes.length;
  const saved = await publishTrusted(context, stored, trusted, draft, submission, isAll);
  return describeEntry(db, saved, viewer, city);
}
