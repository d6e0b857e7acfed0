import type { EditableEntry } from '../../../contract/editing.ts';
import { erasedValue } from '../../../contract/erased.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import { type ErasedPerson, personIn, textRedactor, withoutPerson } from '../../../domain/partner/erasure.ts';
import type { Connection } from '../../db/database.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { EditingContext } from '../editing/context.ts';
import { describeEntry } from '../editing/describe-entry.ts';
import { openEntry, personOf } from '../editing/open-entry.ts';
import { publish } from '../editing/save-entry.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import { entryStates } from './entry-states.ts';
import { redactAudit } from './redact-audit.ts';
import { redactProposals, redactRevisions } from './redact-entry.ts';
import { redactHandedOut } from './redact-handed-out.ts';
import { forgetAddresses, redactMails } from './redact-mails.ts';

async function redactEverywhere(
  connection: Connection,
  partnerId: string,
  person: ErasedPerson,
): Promise<void> {
  const redact = textRedactor(person);
  await redactRevisions(connection, partnerId, person);
  await redactProposals(connection, partnerId, person);
  await redactMails(connection, redact);
  await forgetAddresses(
    connection,
    person.points.filter((value) => value.includes('@')),
    erasedValue,
  );
  await redactHandedOut(connection, redact);
  await redactAudit(connection, redact);
}

/**
 * Erases a contact person (GDPR art. 17): a new published state without them, and nothing of them left in any former
 * state, proposal, mail or reason. It cannot be undone.
 * @param names all names that the entry has this person under.
 * @throws Refusal `not-found` where no state names them, VersionConflict where the entry is another by now.
 */
export async function erasePerson(
  context: EditingContext,
  slug: string,
  { version, names }: { readonly version: number; readonly names: readonly string[] },
  viewer: Viewer,
): Promise<EditableEntry> {
  const stored = await openEntry(context.db, slug, viewer);
  if (stored.version !== version) throw new VersionConflict(slug);
  const { id, record } = stored;
  const known = personIn([record, ...(await entryStates(context.db, id))], record, names);
  if (known === null) throw new Refusal('not-found');
  const saved = await publish(context, stored, withoutPerson(record, known), {
    actor: personOf(viewer),
    action: 'erase-person',
    reason: standingReason('erased'),
    alongside: async (connection) => {
      // A draft may have been saved since: from here on nobody else writes to this entry.
      const person = personIn([record, ...(await entryStates(connection, id))], record, names) ?? known;
      await redactEverywhere(connection, id, person);
    },
  });
  return describeEntry(context.db, saved, viewer, context.city);
}
