import type { Connection } from '../../db/database.ts';
import { loadPartnersFrom, type StoredPartner } from '../partner/load.ts';
import type { PlannedEntry } from './plan.ts';

type Source = PlannedEntry['source'];

/** Entries that planned new ones are by now: somebody imported the same row meanwhile, or it was archived. */
export async function knownSources(
  connection: Connection,
  entries: readonly PlannedEntry[],
): Promise<(source: Source) => StoredPartner | null> {
  const names = new Set(
    entries.flatMap(({ partnerId, source }) => (partnerId === null ? (source?.name ?? []) : [])),
  );
  const found = new Map<string, StoredPartner>();
  for (const name of names)
    for (const stored of await loadPartnersFrom(connection, name))
      found.set(`${name} ${stored.record.source?.key}`, stored);
  return (source) => (source === null ? null : (found.get(`${source.name} ${source.key}`) ?? null));
}
