import { standingReason } from '../../../contract/standing-reasons.ts';
import type { TableImport } from '../../../contract/table-import.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import type { Viewer } from '../../http/viewer.ts';
import { broughtBack } from '../editing/consent.ts';
import type { EditingContext } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import { revisionsOf } from '../history/load-revisions.ts';
import { entriesNamed } from '../partner/entries-named.ts';
import type { StoredPartner } from '../partner/load.ts';
import { type PartnerChange, savePartners } from '../partner/save.ts';
import { Refusal } from '../service-error.ts';
import { describeImport } from './describe.ts';
import { inTurns } from './in-turns.ts';
import type { DoneEntry, DoneImport } from './outcome.ts';
import { loadImportAs, noteImport } from './stored-import.ts';

/** The state before, with what nobody may bring back by it left as it is. */
function before({ record }: StoredPartner, earlier: PartnerRecord): PartnerRecord {
  const { slug, cooperation, source, level } = record;
  return { ...broughtBack(earlier, record), slug, cooperation, source, level };
}

/** What takes an entry back; null where it was changed since. */
function undone(
  { after, before: version, partnerId }: DoneEntry,
  stored: StoredPartner | undefined,
  revision: (partnerId: string, version: number) => PartnerRecord | null,
): PartnerChange | null {
  if (stored === undefined || stored.version !== after) return null;
  const basedOn = { id: stored.id, version: stored.version };
  // Nothing is deleted: an entry that was new is archived.
  if (version === null) return { record: { ...stored.record, state: 'archived' }, basedOn };
  const earlier = revision(partnerId, version);
  return earlier === null ? null : { record: before(stored, earlier), basedOn };
}

/**
 * Takes an import back in one transaction: every entry becomes what it was, as a new revision; new ones are archived.
 * What was changed since stays, and is told.
 * @throws Refusal `not-possible-now` where it was not applied, or taken back already.
 */
export async function undoImport(
  context: EditingContext,
  id: string,
  version: number,
  viewer: Viewer,
): Promise<TableImport> {
  const { db, city, clock } = context;
  const actor = personOf(viewer);
  const stored = await loadImportAs(db, id, version);
  if (stored.state !== 'applied' || stored.outcome === null) throw new Refusal('not-possible-now');
  const { applied, left } = stored.outcome;
  const named = await entriesNamed(
    db,
    applied.map(({ slug }) => slug),
  );
  const byId = new Map([...named.values()].map((each) => [each.id, each]));
  const revision = await revisionsOf(
    db,
    applied.flatMap(({ partnerId, before }) => (before === null ? [] : [{ partnerId, version: before }])),
  );
  const changes: PartnerChange[] = [];
  const kept: { slug: string; name: string }[] = [];
  for await (const entry of inTurns(applied)) {
    const now = byId.get(entry.partnerId);
    const change = undone(entry, now, revision);
    if (change === null) kept.push({ slug: now?.record.slug ?? entry.slug, name: entry.name });
    else changes.push(change);
  }
  const outcome: DoneImport = { applied, left, kept };
  await savePartners(db, changes, {
    city,
    actor: actor.id,
    action: 'undo-import',
    reason: standingReason('tableUndone', stored.fileName),
    alongside: (connection) =>
      noteImport(connection, stored, { state: 'undone', outcome, decidedAt: clock(), decidedBy: actor.id }),
  });
  return describeImport(db, id, city);
}
