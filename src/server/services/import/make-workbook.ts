import { sortKeys } from '../../../domain/directory/sort.ts';
import { localDate } from '../../../domain/opening.ts';
import { entryOf } from '../../../domain/partner/entry.ts';
import { visiblePartner } from '../../../domain/partner/visible.ts';
import type { City } from '../../cities/city.ts';
import { vocabularyOf } from '../../cities/vocabulary.ts';
import type { Database } from '../../db/database.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { RunTask } from '../../worker/run-task.ts';
import { personOf } from '../editing/open-entry.ts';
import { loadAllPartners } from '../partner/load.ts';

interface Installation {
  readonly db: Database;
  readonly city: City;
  readonly clock: () => Date;
  readonly url: string;
  readonly runTask: RunTask;
}

/**
 * Every entry of the directory as a workbook that can be edited and handed back; that it was given is in the audit.
 * @param signal ends the work where nobody waits for it any more.
 */
export async function makeWorkbook(
  { db, city, clock, url, runTask }: Installation,
  language: 'de' | 'en',
  viewer: Viewer,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const found = [];
  for await (const batch of loadAllPartners(db))
    for (const { record, version } of batch) {
      const partner = visiblePartner(record, 'team');
      if (partner !== null) found.push({ partner, version, name: sortKeys(entryOf(partner), city).sortName });
    }
  found.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  await db.insert(audit).values({
    actor: personOf(viewer).id,
    action: 'export',
    details: { format: 'xlsx', level: 'team', count: found.length },
  });
  const task = {
    partners: found.map(({ partner }) => partner),
    format: 'xlsx' as const,
    perPartner: false,
    context: {
      vocabulary: vocabularyOf(city, false),
      language,
      level: 'team' as const,
      columns: null,
      url,
      today: localDate(clock(), city.timeZone),
      versions: new Map(found.map(({ partner, version }) => [partner.slug, version])),
    },
  };
  return runTask('makeFile', task, signal);
}
