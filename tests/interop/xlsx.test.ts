import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/server/files/csv.ts';
import { writeXlsx } from '../../src/server/files/xlsx.ts';
import { expectBack, fileContext, partnerSaying } from '../api/round-trip.ts';
import { cellTexts } from '../support/cell-texts.ts';
import { csvThroughLibreOffice, throughLibreOffice, throughOpenpyxl } from './spreadsheet-programs.ts';

/* What XML discourages is kept by some programs and dropped by others; nobody writes it. */
const unusual = /[\u0080-\u009f\ufdd0-\ufdef\ufeff\ufffd-\uffff\ud800-\udfff]|\r/g;
/** What looks like the format's own escape: LibreOffice 7 and openpyxl 3.1 read it, and write it without escaping it anew. */
const looksEscaped = /_x(?=[0-9a-f]{4}_)/gi;
const texts = ['a_x4_b', 'a_x41_b', ...fc.sample(cellTexts, 298)].map((text) =>
  text.replace(unusual, '').replace(looksEscaped, '_y').trim(),
);
const file = await writeXlsx(texts.map(partnerSaying), fileContext);

test('a workbook comes back from LibreOffice without a lost character', async () => {
  await expectBack(texts, await throughLibreOffice(file), 'xlsx');
});

test('a workbook comes back from openpyxl without a lost character, and without a formula', async () => {
  await expectBack(texts, await throughOpenpyxl(file), 'xlsx');
});

test('LibreOffice takes no cell of a CSV file for a formula', async () => {
  const attacks = ['=1+1', '+1+1', '-1+1', '@SUM(1;1)', '=HYPERLINK("http://x.example")', '\t=1+1'];
  const written = await writeCsv(attacks.map(partnerSaying), fileContext);
  const [sheet] = await readXlsxFile(new Uint8Array(await csvThroughLibreOffice(written)).buffer, {
    trim: false,
  });
  const at = sheet?.data[0]?.findIndex((heading) => String(heading) === 'Beschreibung') ?? -1;
  expect(sheet?.data.slice(1).map((row) => row[at])).toEqual(attacks.map((text) => `'${text}`));
});
