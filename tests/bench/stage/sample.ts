import { generatePartners } from '../../../mocks/sample/generate.ts';
import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import type { Vocabulary } from '../../../src/contract/vocabulary.ts';
import { entryOf } from '../../../src/domain/partner/entry.ts';
import { visiblePartner } from '../../../src/domain/partner/visible.ts';
import { duisburg } from '../../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../../src/server/cities/vocabulary.ts';
import { sampleDay } from '../../support/sample-day.ts';

export const vocabulary: Vocabulary = vocabularyOf(duisburg, true);

/** The sample network as everybody sees it. */
export function sampleEntries(count: number): DirectoryEntry[] {
  return generatePartners(count, { today: sampleDay }).flatMap((record) => {
    const partner = visiblePartner(record, 'public');
    return partner === null ? [] : [entryOf(partner)];
  });
}
