import { inArray } from 'drizzle-orm';
import type { ProposedChange } from '../../../contract/change.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { standingReason } from '../../../contract/standing-reasons.ts';
import type { ApplyBody, TableImport } from '../../../contract/table-import.ts';
import { blankRecord } from '../../../domain/partner/blank-record.ts';
import { applyChanges } from '../../../domain/partner/changes.ts';
import { withoutNewConsents } from '../../../domain/partner/consents.ts';
import { contentOf, recordWith, type Writing } from '../../../domain/partner/content.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import { slugOf } from '../../../domain/text/slug.ts';
import { partner } from '../../db/schema.ts';
import { violatesUnique } from '../../db/unique-violation.ts';
import type { Viewer } from '../../http/viewer.ts';
import { type EditingContext, todayIn } from '../editing/context.ts';
import { personOf } from '../editing/open-entry.ts';
import type { StoredPartner } from '../partner/load.ts';
import { type PartnerChange, savePartners } from '../partner/save.ts';
import { Refusal, type RefusedField, VersionConflict } from '../service-error.ts';
import { contentFaults } from './content-faults.ts';
import { type CurrentEntry, currentChanges } from './current-changes.ts';
import { describeImport } from './describe.ts';
import { inTurns } from './in-turns.ts';
import { knownSources } from './known-sources.ts';
import type { DoneImport } from './outcome.ts';
import { loadImportAs, noteImport, type StoredImport } from './stored-import.ts';

type Chosen = ApplyBody['entries'][number];

interface Prepared {
  readonly entry: CurrentEntry;
  readonly change: PartnerChange;
}

interface Batch {
  readonly prepared: readonly Prepared[];
  readonly left: DoneImport['left'];
  readonly refused: readonly RefusedField[];
}

/** What is published of the chosen changes: a conflict only by whoever saw it in this very version. */
function taken({ changes, stored }: CurrentEntry, { accept, entryVersion }: Chosen): ProposedChange[] {
  const isSeen = stored === null || stored.version === entryVersion;
  return changes.filter(({ path, conflict }) =>
    accept === 'all' ? !conflict : accept.includes(path) && (!conflict || isSeen),
  );
}

function recordOf(entry: CurrentEntry, content: EntryContent, writing: Writing): PartnerRecord {
  if (entry.stored !== null) return recordWith(entry.stored.record, content, writing);
  const { level, source } = entry.planned;
  const blank = { ...blankRecord, slug: slugOf(content.name), level, source };
  return recordWith(blank, content, writing);
}

/** What is published of an entry; a new one that lies in the archive comes out of it. */
function changeOf(
  entry: CurrentEntry,
  content: EntryContent,
  known: StoredPartner | null,
  writing: Writing,
): PartnerChange {
  const stored = entry.stored ?? known;
  if (stored === null) return { record: recordOf(entry, content, writing) };
  const basedOn = { id: stored.id, version: stored.version };
  if (entry.stored !== null) return { record: recordOf(entry, content, writing), basedOn };
  return { record: recordWith({ ...stored.record, state: 'active' }, content, writing), basedOn };
}

/** What would be published; what is wrong in it that was not wrong before. */
async function prepare(
  context: EditingContext,
  current: readonly CurrentEntry[],
  chosen: ReadonlyMap<string, Chosen>,
  knownAs: (source: CurrentEntry['planned']['source']) => StoredPartner | null,
  writing: Writing,
): Promise<Batch> {
  const prepared: Prepared[] = [];
  const left: { slug: string; name: string; paths: string[] }[] = [];
  const refused: RefusedField[] = [];
  for await (const entry of inTurns(current)) {
    const choice = chosen.get(entry.planned.id);
    if (choice === undefined) continue;
    const known = entry.stored === null ? knownAs(entry.planned.source) : null;
    // Somebody imported the same row meanwhile.
    const isThere = known?.record.state === 'active';
    const changes = isThere ? [] : taken(entry, choice);
    const wanted = choice.accept === 'all' ? entry.changes.map(({ path }) => path) : choice.accept;
    const done = new Set(changes.map(({ path }) => path));
    const open = entry.changes.filter(({ path }) => wanted.includes(path) && !done.has(path));
    const { slug = '', name = entry.planned.name } = (entry.stored ?? known)?.record ?? {};
    if (open.length > 0) left.push({ slug, name, paths: open.map(({ path }) => path) });
    if (changes.length === 0) continue;
    const before = entry.stored === null ? contentOf(blankRecord) : contentOf(entry.stored.record);
    const content = withoutNewConsents(applyChanges(before, changes), before);
    const wrong = new Set(
      entry.stored === null ? [] : contentFaults(before, context.city).map(({ path }) => path),
    );
    const faults = contentFaults(content, context.city).filter(({ path }) => !wrong.has(path));
    refused.push(...faults.map(({ path }) => ({ name: `${name}: ${path}`, reason: 'invalid' as const })));
    prepared.push({ entry, change: changeOf(entry, content, known, writing) });
  }
  return { prepared, left, refused };
}

async function publishAll(
  context: EditingContext,
  stored: StoredImport,
  { prepared, left }: Batch,
  actor: string,
): Promise<void> {
  const { db, city, clock } = context;
  const slugs: string[] = [];
  await savePartners(
    db,
    prepared.map(({ change }) => change),
    {
      city,
      actor,
      action: 'import',
      reason: standingReason('table', stored.fileName),
      onSlugs: (given) => void slugs.push(...given),
      alongside: async (connection) => {
        const rows =
          slugs.length === 0
            ? []
            : await connection
                .select({ id: partner.id, slug: partner.slug, version: partner.version })
                .from(partner)
                .where(inArray(partner.slug, slugs));
        const bySlug = new Map(rows.map((row) => [row.slug, row]));
        const applied = prepared.flatMap(({ change }, at) => {
          const row = bySlug.get(slugs[at] ?? '');
          if (row === undefined) return [];
          const before = change.basedOn?.version ?? null;
          return [
            { partnerId: row.id, slug: row.slug, name: change.record.name, before, after: row.version },
          ];
        });
        await noteImport(connection, stored, {
          state: 'applied',
          outcome: { applied, left, kept: [] },
          // Nobody needs the cells any more, and they hold personal data.
          cells: null,
          decidedAt: clock(),
          decidedBy: actor,
        });
      },
    },
  );
}

const attempts = 3;

/**
 * Publishes the chosen changes of a file in one transaction. What somebody else published since it was looked at is
 * merged place by place; where both changed the same, the change is left and told.
 * @throws Refusal `not-possible-now` where it was applied already, `invalid-body` where a choice makes no entry;
 * VersionConflict where somebody else went on with the file.
 */
export async function applyImport(
  context: EditingContext,
  id: string,
  version: number,
  { entries }: ApplyBody,
  viewer: Viewer,
): Promise<TableImport> {
  const { db } = context;
  const actor = personOf(viewer);
  const today = todayIn(context);
  const writing = { today, by: 'team', consent: null } as const;
  const chosen = new Map(entries.map((entry) => [entry.id, entry]));
  for (let attempt = 1; ; attempt++) {
    const stored = await loadImportAs(db, id, version);
    if (stored.state !== 'planned') throw new Refusal('not-possible-now');
    const planned = stored.plan.entries.filter((entry) => chosen.has(entry.id));
    const current = await currentChanges(db, planned);
    const batch = await prepare(context, current, chosen, await knownSources(db, planned), writing);
    if (batch.refused.length > 0) throw new Refusal('invalid-body', batch.refused);
    try {
      await publishAll(context, stored, batch, actor.id);
      return await describeImport(db, id, context.city);
    } catch (error) {
      // Somebody changed one of the entries in between, or made the same new one: what they did is merged, too.
      const isRace = error instanceof VersionConflict || violatesUnique(error);
      if (!isRace || attempt === attempts) throw error;
    }
  }
}
