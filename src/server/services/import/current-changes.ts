import { inArray } from 'drizzle-orm';
import type { ProposedChange } from '../../../contract/change.ts';
import type { EntryContent } from '../../../contract/entry-content.ts';
import { applyChanges, mergeProposal } from '../../../domain/partner/changes.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import { newContent } from '../../../domain/partner/new-content.ts';
import type { Connection } from '../../db/database.ts';
import { partner } from '../../db/schema.ts';
import { revisionsOf } from '../history/load-revisions.ts';
import { loadPartnersBySlug, type StoredPartner } from '../partner/load.ts';
import { inTurns } from './in-turns.ts';
import type { PlannedEntry } from './plan.ts';

/** What a planned entry would change by now. */
export interface CurrentEntry {
  readonly planned: PlannedEntry;
  /** Null where the entry is new. */
  readonly stored: StoredPartner | null;
  readonly changes: readonly ProposedChange[];
}

/** What a new entry is before anything is written into it. */
export const blankContent = (): EntryContent => ({ ...newContent('', ''), locations: [] });

const mostAtOnce = 500;

async function storedById(
  connection: Connection,
  ids: readonly string[],
): Promise<Map<string, StoredPartner>> {
  const found = new Map<string, StoredPartner>();
  for (let from = 0; from < ids.length; from += mostAtOnce) {
    const rows = await connection
      .select({ slug: partner.slug })
      .from(partner)
      .where(inArray(partner.id, ids.slice(from, from + mostAtOnce)));
    const loaded = await loadPartnersBySlug(
      connection,
      rows.map(({ slug }) => slug),
    );
    for (const stored of loaded) found.set(stored.id, stored);
  }
  return found;
}

/**
 * Puts what was planned on top of what is published now, place by place; an entry that is gone or archived by now
 * changes nothing any more.
 */
export async function currentChanges(
  connection: Connection,
  entries: readonly PlannedEntry[],
): Promise<CurrentEntry[]> {
  const bases = entries.flatMap(({ partnerId, basedOn }) =>
    partnerId === null || basedOn === null ? [] : [{ partnerId, version: basedOn }],
  );
  const stored = await storedById(
    connection,
    bases.map(({ partnerId }) => partnerId),
  );
  const revision = await revisionsOf(connection, bases);
  const current: CurrentEntry[] = [];
  for await (const planned of inTurns(entries)) {
    const { partnerId, basedOn, changes } = planned;
    if (partnerId === null || basedOn === null) {
      const fresh = changes.map((each) => ({ ...each, current: null, conflict: false }));
      current.push({ planned, stored: null, changes: fresh });
      continue;
    }
    const now = stored.get(partnerId);
    const record = revision(partnerId, basedOn);
    if (now === undefined || record === null || now.record.state === 'archived') continue;
    const base = contentOf(record);
    const merged = mergeProposal(base, contentOf(now.record), applyChanges(base, changes));
    current.push({ planned, stored: now, changes: merged });
  }
  return current;
}
