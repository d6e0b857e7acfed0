import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessLevels } from '../../contract/access.ts';
import { type LabelSheetId, labelPosition, labelSheets } from './label-sheets.ts';
import {
  defaultListSettings,
  groupings,
  type ListSettings,
  layouts,
  listParameters,
  parseListSettings,
  serialiseListSettings,
  tableColumns,
} from './settings.ts';

const sheets = Object.keys(labelSheets) as LabelSheetId[];
const text = fc.string({ maxLength: 100 });

const anySettings: fc.Arbitrary<ListSettings> = fc.record({
  layout: fc.constantFrom(...layouts),
  group: fc.constantFrom(...groupings),
  repeat: fc.constantFrom('reference', 'full'),
  columns: fc.shuffledSubarray([...tableColumns]),
  cardColumns: fc.constantFrom(2, 3),
  sheet: fc.constantFrom(...sheets),
  firstLabel: fc.integer({ min: 1, max: 8 }),
  level: fc.constantFrom(...accessLevels),
  language: fc.constantFrom('de', 'en'),
  title: text,
  intro: text,
  closing: text,
  contents: fc.boolean(),
  index: fc.boolean(),
  without: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
});

test('settings survive the way through a URL, and need nothing in it where they are the default', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const params = serialiseListSettings(settings);
      expect(parseListSettings(new URLSearchParams(params.toString()))).toEqual(settings);
      for (const name of params.keys()) expect(listParameters).toContain(name);
    }),
  );
  expect(serialiseListSettings(defaultListSettings).toString()).toBe('');
});

test('whatever a link holds, some list comes of it', () => {
  const name = fc.oneof(fc.constantFrom(...listParameters), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 8 }), (pairs) => {
      const settings = parseListSettings(new URLSearchParams(pairs));
      expect(parseListSettings(serialiseListSettings(settings))).toEqual(settings);
    }),
  );
});

test.each(sheets)('all labels of %s lie on the sheet, none over another', (id) => {
  const sheet = labelSheets[id];
  const count = sheet.columns * sheet.rows;
  const last = labelPosition(sheet, count - 1);
  expect(last.left + sheet.width).toBeLessThanOrEqual(210);
  expect(last.top + sheet.height).toBeLessThanOrEqual(297);
  expect(sheet.stepX).toBeGreaterThanOrEqual(sheet.width);
  expect(sheet.stepY).toBeGreaterThanOrEqual(sheet.height);
  // Printers centre: what is left free at the left is so at the right.
  expect(last.left + sheet.width + sheet.left).toBeCloseTo(210, 1);
  expect(last.top + sheet.height + sheet.top).toBeCloseTo(297, 1);
});
