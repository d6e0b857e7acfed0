import { and, eq, inArray, sql } from 'drizzle-orm';
import type { EditableEntry } from '../../../contract/editing.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import { same } from '../../../domain/partner/changes.ts';
import { withoutConsent } from '../../../domain/partner/consents.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { Refusal } from '../service-error.ts';
import { takenBack } from './consent.ts';
import type { EditingContext } from './context.ts';
import { describeEntry } from './describe-entry.ts';
import { openStates } from './load-proposal.ts';
import { openEntry, personOf } from './open-entry.ts';
import { publish } from './save-entry.ts';

/**
 * What is being proposed must not bring the person back, nor what an undone decision would propose again. Such a
 * proposal is another one afterwards: a page that has it open must not write the consent back.
 */
async function takeOutOfProposals(connection: Connection, partnerId: string, key: string): Promise<void> {
  const open = await connection
    .select({ id: proposal.id, content: proposal.content, proposed: proposal.proposed })
    .from(proposal)
    .where(and(eq(proposal.partnerId, partnerId), inArray(proposal.state, [...openStates])));
  for (const { id, content, proposed } of open) {
    const taken = {
      content: withoutConsent(content, key),
      proposed: proposed === null ? null : withoutConsent(proposed, key),
    };
    if (same(taken, { content, proposed })) continue;
    await connection
      .update(proposal)
      .set({ ...taken, version: sql`${proposal.version} + 1` })
      .where(eq(proposal.id, id));
  }
}

/**
 * Takes a person out of the public directory, at once and whatever else is going on with the entry: no review, and
 * no version to be named (GDPR art. 7(3): as easy as giving consent).
 * @throws Refusal `not-found` where there is no such contact.
 */
export async function withdrawConsent(
  context: EditingContext,
  slug: string,
  key: string,
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(context.db, slug, viewer);
  const contact = stored.record.contacts.find((each) => each.key === key);
  if (contact === undefined) throw new Refusal('not-found');
  const saved = await publish(context, stored, takenBack(stored.record, key), {
    actor: personOf(viewer),
    action: 'withdraw-consent',
    reason: standingReason('consentWithdrawn'),
    alongside: (connection) => takeOutOfProposals(connection, stored.id, key),
  });
  return describeEntry(context.db, saved, viewer, context.city);
}
