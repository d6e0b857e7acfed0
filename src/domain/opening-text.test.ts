import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHours, spansOn, withSpans, writeHours } from './opening-text.ts';

const morning = { from: '09:00', to: '12:00' };
const both = [morning, { from: '14:00', to: '16:00' }];

test.each([
  ['9-12, 14-16', both],
  ['9–12 und 14–16', both],
  ['14-16; 9-12', both],
  ['9 bis 12 Uhr', [morning]],
  ['von 9:00 Uhr bis 12:00 Uhr', [morning]],
  ['09.00 - 12.00', [morning]],
  ['9:30-12.00', [{ from: '09:30', to: '12:00' }]],
  ['0930-1200', [{ from: '09:30', to: '12:00' }]],
  ['9-12 Uhr u. 14-16 Uhr', both],
  ['18-0 Uhr', [{ from: '18:00', to: '24:00' }]],
  ['18-24', [{ from: '18:00', to: '24:00' }]],
  ['9 to 12 and 14 to 16', both],
  ['', []],
  ['-', []],
  ['Geschlossen', []],
])('„%s“ is understood', (text, spans) => {
  expect(readHours(text)).toEqual({ spans, problem: null });
});

test.each([
  ['nach Vereinbarung', 'unreadable'],
  ['9', 'unreadable'],
  ['9-25', 'unreadable'],
  ['9-12-14', 'unreadable'],
  ['9:75-12', 'unreadable'],
  ['22-2', 'backwards'],
  ['9-9', 'backwards'],
  ['9-13, 12-16', 'overlap'],
])('„%s“ is not: %s', (text, problem) => {
  expect(readHours(text)).toEqual({ spans: null, problem });
});

const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 });
const clock = (at: number) =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;

test('what is written back is read as the same', () => {
  fc.assert(
    fc.property(minutes, (times) => {
      const sorted = times.toSorted((a, b) => a - b).map(clock);
      const spans = sorted.flatMap((from, at) =>
        at % 2 === 0 && sorted[at + 1] !== undefined ? [{ from, to: sorted[at + 1] ?? '' }] : [],
      );
      expect(readHours(writeHours(spans))).toEqual({ spans, problem: null });
    }),
  );
});

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => void readHours(text)));
});

test('hours of one day are given to others', () => {
  const week = withSpans([{ day: 6, ...morning }], [1, 2], both);
  expect(spansOn(week, 2)).toEqual(both);
  expect(spansOn(week, 6)).toEqual([morning]);
  expect(spansOn(withSpans(week, [1], []), 1)).toEqual([]);
});
