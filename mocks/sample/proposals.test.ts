import { expect, test } from 'vitest';
import { entryContent } from '../../src/contract/entry-content.ts';
import { changesBetween } from '../../src/domain/partner/changes.ts';
import { contentOf } from '../../src/domain/partner/content.ts';
import { keyedRecord } from '../../src/domain/partner/keys.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { contentFaults } from '../../src/server/services/import/content-faults.ts';
import { generatePartners } from './generate.ts';
import { sampleProposals } from './proposals.ts';

const partners = generatePartners(20, { today: '2026-11-23' });

test.each(sampleProposals)('$author.name proposes what could be published', ({ slug, change }) => {
  const record = partners.find((partner) => partner.slug === slug);
  if (record === undefined) throw new Error(`no ${slug}`);
  const before = contentOf(keyedRecord(record));
  const after = change(before);
  expect(entryContent.safeParse(after).error).toBeUndefined();
  expect(contentFaults(after, duisburg)).toEqual([]);
  expect(changesBetween(before, after).length).toBeGreaterThan(1);
});
