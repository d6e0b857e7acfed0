import { expect, test } from 'vitest';
import { shownAge, shownMoment } from './shown-moment.ts';

const now = new Date('2026-11-23T10:00:00+01:00');

test.each([
  ['2026-11-23T09:59:30+01:00', 'gerade eben', 'just now'],
  ['2026-11-23T09:15:00+01:00', 'vor 45 Minuten', '45 minutes ago'],
  ['2026-11-23T07:00:00+01:00', 'vor 3 Stunden', '3 hours ago'],
  ['2026-11-22T09:00:00+01:00', 'gestern', 'yesterday'],
  ['2026-11-12T09:00:00+01:00', 'vor 11 Tagen', '11 days ago'],
  ['2026-11-02T09:00:00+01:00', 'vor 3 Wochen', '3 weeks ago'],
  // A clock that is wrong by a little makes nothing happen in the future.
  ['2026-11-23T10:00:20+01:00', 'gerade eben', 'just now'],
])('%s was %s', (moment, german, english) => {
  expect([shownAge(moment, now, 'de'), shownAge(moment, now, 'en')]).toEqual([german, english]);
});

test('a moment is written as people write it, on the given clock', () => {
  const moment = '2026-11-23T08:15:00Z';
  expect(shownMoment(moment, 'de', 'Europe/Berlin')).toBe('23. November 2026, 09:15');
  expect(shownMoment(moment, 'en', 'Europe/Berlin')).toBe('23 November 2026, 09:15');
});
