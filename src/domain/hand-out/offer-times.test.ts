import { expect, test } from 'vitest';
import { readWeeklyTimes } from './offer-times.ts';

test.each([
  ['Montags 16–18 Uhr', ['1 16:00-18:00']],
  ['montags und mittwochs 9.30–11.30 Uhr', ['1,3 09:30-11:30']],
  ['dienstags und donnerstags 8.30-10 Uhr.', ['2,4 08:30-10:00']],
  ['jeden Dienstag, 10 bis 12 Uhr', ['2 10:00-12:00']],
  ['jeden Samstag von 10 bis 12 Uhr', ['6 10:00-12:00']],
  ['Mo–Fr 9–12, 14–16 Uhr', ['1,2,3,4,5 09:00-12:00', '1,2,3,4,5 14:00-16:00']],
  ['Mo, Do: 09:00 - 12:00', ['1,4 09:00-12:00']],
  ['Di 14.30–16 Uhr; Do 10–12 Uhr', ['2 14:30-16:00', '4 10:00-12:00']],
  ['Mo 9–12 Uhr, Do 14–16 Uhr und Fr 9–11 Uhr', ['1 09:00-12:00', '4 14:00-16:00', '5 09:00-11:00']],
  ['sonntags 22–0 Uhr', ['7 22:00-24:00']],
  ['Tuesdays 10–12', ['2 10:00-12:00']],
])('%s', (text, expected) => {
  expect(readWeeklyTimes(text)?.map(({ days, from, to }) => `${days} ${from}-${to}`)).toEqual(expected);
});

test.each([
  '',
  'montags',
  '16–18 Uhr',
  'montags ab 16 Uhr',
  'nach Vereinbarung',
  'werktags 8–18 Uhr',
  'während der Öffnungszeiten',
  'jeden ersten Dienstag im Monat, 17 Uhr',
  'jeden ersten Dienstag im Monat, 17–19 Uhr',
  '1. Montag im Monat 16–18 Uhr',
  'alle zwei Wochen montags 16–18 Uhr',
  'montags (14-tägig) 16–18 Uhr',
  'montags 16–18 Uhr, außer in den Ferien',
  'montags 16–18 Uhr (nicht in den Ferien)',
  'montags 16–18 Uhr nach Anmeldung',
  'montags 16–18 Uhr, in geraden Wochen',
  'nicht montags 16–18 Uhr',
  'montags oder dienstags 16–18 Uhr',
  'Fr–Mo 9–12 Uhr',
  'montags und montags 9–12 Uhr',
  'montags 18–16 Uhr',
  'freitags 22–2 Uhr',
  'in den Oster- und Herbstferien, 9–14 Uhr',
  'Mo 1.12. 16–18 Uhr',
  'montags 16–18 Uhr und nach Vereinbarung',
])('is not read: %s', (text) => {
  expect(readWeeklyTimes(text)).toBeNull();
});
