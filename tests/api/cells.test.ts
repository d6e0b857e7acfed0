import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCell, safeCell } from '../../src/domain/spreadsheet/csv-cell.ts';
import { writeCsv } from '../../src/server/files/csv.ts';
import { cellTexts } from '../support/cell-texts.ts';
import { fileContext, partnerSaying, roundTrip } from './round-trip.ts';

test('300 strings come back from both kinds of file without a lost character', async () => {
  await roundTrip(fc.sample(cellTexts, 300));
});

test('no CSV cell begins like a formula, and every text comes back', () => {
  fc.assert(
    fc.property(fc.oneof(cellTexts, fc.string({ unit: 'binary' })), (text) => {
      expect(safeCell(text)).not.toMatch(/^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u);
      expect(plainCell(safeCell(text))).toBe(text);
    }),
    { numRuns: 2_000, examples: [['\v\t']] },
  );
});

test('a CSV file is what a German Excel opens: marked UTF-8, semicolons, quotes', async () => {
  const bytes = await writeCsv([partnerSaying('=1+1', 1)], fileContext);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder().decode(bytes);
  expect(text.startsWith('"Kennung";"Name"')).toBe(true);
  expect(text).toContain('"\'=1+1"');
  expect(text.endsWith('\r\n')).toBe(true);
});
