import { expect, test } from 'vitest';
import { addMonths, freshnessOf } from './freshness.ts';
import { localDate, openingState } from './opening.ts';
import { digitsOf, telHref } from './telephone.ts';

const limits = { freshMonths: 6, dueMonths: 9 };

test.each([
  ['2026-11-23', 'fresh'],
  ['2026-05-23', 'fresh'],
  ['2026-05-22', 'due'],
  ['2026-02-23', 'due'],
  ['2026-02-22', 'stale'],
  [null, 'never'],
] as const)('confirmed on %s is %s on 23 November 2026', (confirmedAt, freshness) => {
  expect(freshnessOf(confirmedAt, '2026-11-23', limits)).toBe(freshness);
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months are %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});

const hours = [
  { day: 1, from: '09:00', to: '12:00' },
  { day: 1, from: '12:00', to: '16:00' },
  { day: 5, from: '18:00', to: '24:00' },
  { day: 6, from: '00:00', to: '02:00' },
];
const stateAt = (instant: string) => openingState(hours, new Date(instant), 'Europe/Berlin');

test('open until the end of touching intervals, also past midnight', () => {
  expect(stateAt('2026-11-23T10:00:00+01:00')).toEqual({ open: true, until: '16:00' });
  expect(stateAt('2026-11-27T23:30:00+01:00')).toEqual({ open: true, until: '02:00' });
  expect(stateAt('2026-11-28T01:59:00+01:00')).toEqual({ open: true, until: '02:00' });
});

test('closed: when it opens next, today or in another week, or never', () => {
  expect(stateAt('2026-11-23T08:00:00+01:00')).toEqual({ open: false, opens: { day: 1, from: '09:00' } });
  expect(stateAt('2026-11-23T16:00:00+01:00')).toEqual({ open: false, opens: { day: 5, from: '18:00' } });
  expect(openingState([], new Date(), 'Europe/Berlin')).toEqual({ open: false, opens: null });
});

test('the wall clock decides, in summer and winter, and the date with it', () => {
  expect(stateAt('2026-07-06T07:30:00Z')).toEqual({ open: true, until: '16:00' });
  expect(stateAt('2026-11-23T07:30:00Z')).toMatchObject({ open: false });
  expect(localDate(new Date('2026-12-31T23:30:00Z'), 'Europe/Berlin')).toBe('2027-01-01');
});

test.each([
  ['0203 123-45', '020312345', 'tel:+4920312345'],
  ['+49 203 123-45', '020312345', 'tel:+4920312345'],
  ['0049 (0)203 12345', '020312345', 'tel:+4920312345'],
  ['+90 212 555', '0090212555', 'tel:+90212555'],
  ['110', '110', 'tel:110'],
])('%s is searched as %s and called as %s', (shown, digits, href) => {
  expect(digitsOf(shown)).toBe(digits);
  expect(telHref(shown)).toBe(href);
});
