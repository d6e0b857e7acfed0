import { expect, test } from 'vitest';
import { generatePartners } from '../../mocks/sample/generate.ts';
import { keyedRecord } from '../../src/domain/partner/keys.ts';
import { visiblePartner } from '../../src/domain/partner/visible.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { readFile } from '../../src/server/files/read-file.ts';
import { writeXlsx } from '../../src/server/files/xlsx.ts';
import { foundWorkbook } from '../../src/server/services/import/found-tables.ts';
import { planWorkbook } from '../../src/server/services/import/plan-workbook.ts';
import { fileContext } from '../api/round-trip.ts';
import { throughLibreOffice, throughOpenpyxl } from './spreadsheet-programs.ts';

const records = generatePartners(300, { today: '2026-11-23' }).map(keyedRecord);
const partners = records.flatMap((record) => visiblePartner(record, 'team') ?? []);
const file = await writeXlsx(partners, {
  ...fileContext,
  versions: new Map(partners.map(({ slug }) => [slug, 1])),
});

async function planOf(saved: Uint8Array) {
  const read = await readFile(saved);
  if ('problem' in read) throw new Error(read.problem);
  const found = foundWorkbook(read.sheets);
  if (found === null) throw new Error('the workbook was not recognised');
  const stored = new Map(records.map((record) => [record.slug, { id: record.slug, version: 1, record }]));
  return planWorkbook(found, {
    words: { vocabulary: fileContext.vocabulary, language: found.language },
    city: duisburg,
    stored,
    revision: (id) => stored.get(id)?.record ?? null,
    duplicatesOf: () => [],
  });
}

test.each([
  ['LibreOffice', throughLibreOffice],
  ['openpyxl', throughOpenpyxl],
])(
  '300 entries that %s only opened and saved change nothing, and nothing is to be told',
  async (_, through) => {
    const plan = await planOf(await through(file));
    expect(plan).toMatchObject({
      rows: partners.length,
      unchanged: partners.length,
      entries: [],
      problems: [],
    });
  },
  120_000,
);
