import type { ProposedChange } from '../../../contract/change.ts';
import { applyChanges, mergeProposal } from '../../../domain/partner/changes.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import type { Connection } from '../../db/database.ts';
import { revisionsOf } from '../history/load-revisions.ts';
import { loadPartnersById, type StoredPartner } from '../partner/load.ts';
import { inTurns } from './in-turns.ts';
import type { PlannedEntry } from './plan.ts';

/** What a planned entry would change by now. */
export interface CurrentEntry {
  readonly planned: PlannedEntry;
  /** Null where the entry is new. */
  readonly stored: StoredPartner | null;
  readonly changes: readonly ProposedChange[];
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
  const loaded = await loadPartnersById(
    connection,
    bases.map(({ partnerId }) => partnerId),
  );
  const stored = new Map(loaded.map((each) => [each.id, each]));
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
