import type { Partner, PartnerOffer } from '../../contract/partner.ts';
import { datesOf, dayAfter, type OfferDates, type WeeklySeries } from '../../domain/hand-out/offer-dates.ts';
import { contentLines, listed, textLine, uriValue } from './content-lines.ts';
import { encoded, type FileContext, type FileWriter } from './file-writer.ts';
import { shownLabels } from './shown-labels.ts';
import { words } from './words.ts';

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const classes = { public: 'PUBLIC', network: 'PRIVATE', team: 'CONFIDENTIAL' } as const;

/** Central European time as the EU has had it since 1996; all of our cities keep it. */
const timeZone = (name: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${name}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const date = (iso: string) => iso.replaceAll('-', '');
const moment = (day: string, clock: string) =>
  clock === '24:00' ? `${date(dayAfter(day))}T000000` : `${date(day)}T${clock.replace(':', '')}00`;

function weekly({ days, from, to, first, count }: WeeklySeries, zone: string): string[] {
  const by = days.map((day) => dayCodes[day - 1]).join(',');
  return [
    `DTSTART;TZID=${zone}:${moment(first, from)}`,
    `DTEND;TZID=${zone}:${moment(first, to)}`,
    // How often instead of until when: that needs no other time zone.
    ...(count === 1 ? [] : [`RRULE:FREQ=WEEKLY${count === null ? '' : `;COUNT=${count}`};BYDAY=${by}`]),
  ];
}

function whens(dates: OfferDates, zone: string): string[][] {
  if (dates.kind === 'weekly') return dates.series.map((series) => weekly(series, zone));
  const [from, to] = [date(dates.from), date(dayAfter(dates.to))];
  // Nobody is busy for the months that a course goes on.
  return [[`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`, 'TRANSP:TRANSPARENT']];
}

function placeOf({ place }: PartnerOffer, { locations, name }: Partner): string {
  const [first] = locations;
  const address = first === undefined ? [] : [first.street, `${first.postcode} ${first.city}`.trim()];
  const written = place.trim() === '' ? [name, ...address] : [place];
  return written.filter((part) => part !== '').join(', ');
}

interface CalendarContext extends FileContext {
  readonly labels: ReturnType<typeof shownLabels>;
}

function events(partner: Partner, offer: PartnerOffer, context: CalendarContext): string {
  const { vocabulary, language, level, url, today, labels } = context;
  const dates = datesOf(offer, today);
  if (dates === null) return '';
  const { times, registration } = words[language];
  const page = `${url}/partner/${encodeURIComponent(partner.slug)}`;
  const said = (title: string, text: string) => (text.trim() === '' ? '' : `${title}: ${text}`);
  const about = [offer.text, said(times, offer.times), said(registration, offer.registration), page];
  return whens(dates, vocabulary.city.timeZone)
    .map((when, at) =>
      contentLines([
        'BEGIN:VEVENT',
        `UID:${uriValue(`${page}#${encodeURIComponent(offer.key === '' ? offer.title : offer.key)}-${at + 1}`)}`,
        `DTSTAMP:${date(today)}T000000Z`,
        ...when,
        textLine('SUMMARY', `${offer.title} (${partner.shortName ?? partner.name})`),
        textLine('LOCATION', placeOf(offer, partner)),
        textLine(
          'DESCRIPTION',
          about
            .map((part) => part.trim())
            .filter((part) => part !== '')
            .join('\n'),
        ),
        offer.fields.length === 0 ? null : `CATEGORIES:${listed(labels.fields(offer.fields))}`,
        `URL:${uriValue(page)}`,
        `CLASS:${classes[level]}`,
        'END:VEVENT',
      ]),
    )
    .join('');
}

/** The offers whose times a calendar can show (RFC 5545). */
export const writeICalendar: FileWriter = (partners, given) => {
  const context = { ...given, labels: shownLabels(given.vocabulary, given.language) };
  const { city } = context.vocabulary;
  const body = partners.flatMap((partner) => partner.offers.map((offer) => events(partner, offer, context)));
  const head = contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Partnernetz//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', words[context.language].calendar(city.name)),
    ...timeZone(city.timeZone),
  ]);
  return encoded(`${head}${body.join('')}${contentLines(['END:VCALENDAR'])}`);
};
