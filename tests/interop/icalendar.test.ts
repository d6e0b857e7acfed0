import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/domain/hand-out/offer-dates.ts';
import { writeICalendar } from '../../src/server/files/icalendar.ts';
import { fileContext } from '../support/file-context.ts';
import { entries } from './support/entries.ts';
import { programs } from './support/programs.ts';
import { readByPython } from './support/run-program.ts';

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly isDay: boolean;
  readonly ends: string;
  readonly starts: readonly string[];
  readonly problems: readonly string[];
}

const today = '2026-11-20';

describe.skipIf(!programs.icalendar.isThere())('icalendar reads', async () => {
  const file = await writeICalendar(entries, fileContext({ level: 'team', today }));
  const events = () => readByPython<Event[]>('read_calendar.py', 'offers.ics', file);

  test('every offer with its times, each event under a name of its own, without a complaint', () => {
    const read = events();
    const offers = entries.flatMap((partner) => partner.offers.map((offer) => ({ partner, offer })));
    const wanted = offers.flatMap(({ partner, offer }) => {
      const dates = datesOf(offer, today);
      const times = dates === null ? 0 : dates.kind === 'days' ? 1 : dates.series.length;
      return Array.from({ length: times }, () => `${offer.title} (${partner.shortName ?? partner.name})`);
    });
    expect(read.map(({ summary }) => summary)).toEqual(wanted);
    expect(read.length).toBeGreaterThan(100);
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('the moments, over the change of the clocks, to the last of them', () => {
    const [first, course, holidays] = events();
    expect(first?.starts.slice(0, 3)).toEqual([
      '2026-11-23T09:00:00+01:00',
      '2026-11-26T09:00:00+01:00',
      '2026-11-30T09:00:00+01:00',
    ]);
    expect(course).toMatchObject({
      starts: [
        '2027-03-10T18:00:00+01:00',
        '2027-03-17T18:00:00+01:00',
        '2027-03-24T18:00:00+01:00',
        '2027-03-31T18:00:00+02:00',
        '2027-04-07T18:00:00+02:00',
        '2027-04-14T18:00:00+02:00',
      ],
      ends: '2027-03-11T00:00:00+01:00',
    });
    expect(holidays).toMatchObject({ isDay: true, starts: ['2026-12-21'], ends: '2027-01-06' });
  });
});
