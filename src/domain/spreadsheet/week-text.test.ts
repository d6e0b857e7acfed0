import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSpans } from '../opening-text.ts';
import { readWeek, writeWeek } from './week-text.ts';

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Weeks whose hours are in order and do not overlap. */
const weeks = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 }),
    ),
    { maxLength: 7 },
  )
  .map((days) =>
    days.reduce(
      (hours, [day, times]) => {
        const sorted = times.toSorted((a, b) => a - b);
        const spans = sorted.flatMap((from, at) => {
          const to = sorted[at + 1];
          return at % 2 === 1 || to === undefined ? [] : [{ from: clock(from), to: clock(to) }];
        });
        return withSpans(hours, [day], spans);
      },
      withSpans([], [], []),
    ),
  );

test('every week comes back from its text, in both languages', () => {
  fc.assert(
    fc.property(weeks, fc.constantFrom('de' as const, 'en' as const), (hours, language) => {
      expect(readWeek(writeWeek(hours, language))).toEqual(hours);
    }),
  );
});

const from9to12 = (...days: number[]) => days.map((day) => ({ day, from: '09:00', to: '12:00' }));

test.each([
  ['Mo–Fr 9–12', from9to12(1, 2, 3, 4, 5)],
  ['Mo, Mi und Fr: 9 bis 12 Uhr', from9to12(1, 3, 5)],
  ['montags 9-12; donnerstags 9.00-12.00 Uhr', from9to12(1, 4)],
  ['Mon-Wed 9-12\nFri 9-12', from9to12(1, 2, 3, 5)],
  ['Sa–Mo 9–12', from9to12(1, 6, 7)],
  ['Di. 9-12, 14-16', [...from9to12(2), { day: 2, from: '14:00', to: '16:00' }]],
  ['', []],
  ['So geschlossen', []],
])('%s', (text, hours) => {
  expect(readWeek(text)).toEqual(hours);
});

test.each(['nach Vereinbarung', 'Mo 12–9', 'Mo 9–12, 11–14', 'Mo 9–12; Mo 11–14', 'Montage 9-12', '9–12'])(
  '%s is not taken for something else',
  (text) => {
    expect(readWeek(text)).toBeNull();
  },
);
