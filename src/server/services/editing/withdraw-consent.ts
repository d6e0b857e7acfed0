import { and, eq, inArray } from 'drizzle-orm';
import type { EditableEntry } from '../../../contract/editing.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
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

const withoutConsent = (content: EntryContent, key: string): EntryContent => ({
  ...content,
  contacts: content.contacts.map((contact) =>
    contact.key !== key
      ? contact
      : {
          ...contact,
          consent: false,
          level: contact.level === 'public' ? 'network' : contact.level,
          points: contact.points.map((point) => ({
            ...point,
            level: point.level === 'public' ? 'network' : point.level,
          })),
        },
  ),
});

/** What is being proposed must not bring the person back. */
async function takeOutOfProposals(connection: Connection, partnerId: string, key: string): Promise<void> {
  const open = await connection
    .select({ id: proposal.id, content: proposal.content })
    .from(proposal)
    .where(and(eq(proposal.partnerId, partnerId), inArray(proposal.state, [...openStates])));
  for (const { id, content } of open) {
    await connection
      .update(proposal)
      .set({ content: withoutConsent(content, key) })
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
