import { expect, test } from 'vitest';
import { writtenText } from '../../../tests/support/file-context.ts';
import { shownLocation, shownOffer, shownPartner } from '../../../tests/support/partner-part.ts';
import { writeICalendar } from './icalendar.ts';

const eventsOf = async (...offers: Parameters<typeof shownOffer>[0][]) => {
  const partner = shownPartner({
    locations: [shownLocation()],
    offers: offers.map((each) => shownOffer(each)),
  });
  const file = await writtenText(writeICalendar, [partner]);
  return file
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => event.split('\r\n'));
};

test('weekly hours: from their first day, as often as there are such days', async () => {
  const [event = []] = await eventsOf({
    key: '7',
    times: 'montags und donnerstags 16–18 Uhr',
    validFrom: '2026-11-03',
    validTo: '2026-11-30',
    registration: 'Bitte anrufen; danke',
  });
  expect(event.slice(0, 7)).toEqual([
    'UID:https://partnernetz.example/partner/elternverein#7-1',
    'DTSTAMP:20261120T000000Z',
    'DTSTART;TZID=Europe/Berlin:20261105T160000',
    'DTEND;TZID=Europe/Berlin:20261105T180000',
    'RRULE:FREQ=WEEKLY;COUNT=8;BYDAY=MO,TH',
    'SUMMARY:Sprachcafé (Elternverein)',
    'LOCATION:Elternverein\\, Weseler Straße 1\\, 47169 Duisburg',
  ]);
  expect(event[7]).toContain('Anmeldung: Bitte anrufen\\; danke');
});

test('without an end it goes on; two times of a day are two events; midnight is the next day', async () => {
  const events = await eventsOf({ times: 'Fr 9–12, 22–0 Uhr' });
  expect(events.map((event) => event.filter((line) => /^(DT(START|END)|RRULE)/.test(line)))).toEqual([
    [
      'DTSTART;TZID=Europe/Berlin:20261120T090000',
      'DTEND;TZID=Europe/Berlin:20261120T120000',
      'RRULE:FREQ=WEEKLY;BYDAY=FR',
    ],
    [
      'DTSTART;TZID=Europe/Berlin:20261120T220000',
      'DTEND;TZID=Europe/Berlin:20261121T000000',
      'RRULE:FREQ=WEEKLY;BYDAY=FR',
    ],
  ]);
});

test('whole days where no hour can be read, to the end of the last; nothing where nothing is known', async () => {
  const events = await eventsOf(
    { times: 'in den Herbstferien', validFrom: '2026-12-21', validTo: '2026-12-31' },
    { times: 'nach Vereinbarung' },
  );
  expect(events.map((event) => event.slice(2, 5))).toEqual([
    ['DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20270101', 'TRANSP:TRANSPARENT'],
  ]);
});
