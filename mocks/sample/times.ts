import type { OpeningInterval } from '../../src/contract/partner.ts';
import { type HoursName, list } from './blueprint.ts';
import type { Random } from './random.ts';

/** Weekly hours, weekday (1 is Monday) or range of weekdays before the time. */
const plans: Readonly<Record<HoursName, readonly string[]>> = {
  office: [
    '1-4 08:00-16:00, 5 08:00-12:30',
    '1-2 08:30-12:30, 1-2 13:30-16:00, 4 08:30-12:30, 4 13:30-18:00, 5 08:30-12:00',
    '1-5 08:00-12:00, 4 14:00-17:30',
    '1-3 09:00-15:30, 4 09:00-18:00, 5 09:00-13:00',
  ],
  advice: [
    '1-2 09:00-12:00, 4 09:00-12:00, 4 14:00-17:00',
    '1 09:00-16:00, 2 09:00-16:00, 4 09:00-18:00, 5 09:00-13:00',
    '1-4 09:30-12:30, 2 14:00-16:30',
    '1-4 10:00-16:00, 5 10:00-13:00',
    '2 10:00-13:00, 4 15:00-18:00',
  ],
  kita: ['1-5 07:00-16:30', '1-4 07:15-16:30, 5 07:15-15:30', '1-5 06:30-17:00', '1-5 07:30-14:30'],
  school: ['1-4 07:30-15:00, 5 07:30-13:00', '1-5 07:30-13:30', '1-4 07:45-15:30, 5 07:45-13:00'],
  youth: [
    '1-4 14:00-20:00, 5 14:00-21:00',
    '2-5 15:00-20:30, 6 15:00-22:00',
    '1-5 13:00-19:00',
    '2-4 16:00-21:00, 5-6 16:00-22:00',
  ],
  club: [
    '3 17:00-20:00, 6 11:00-15:00',
    '2 18:00-20:30, 4 18:00-20:30',
    '6 10:00-14:00, 7 11:00-16:00',
    '1 16:00-19:00, 5 17:00-21:00',
    '4 15:00-18:00',
  ],
  culture: [
    '2-5 10:00-18:00, 6 10:00-13:00',
    '2 11:00-18:30, 4 11:00-18:30, 6 10:00-14:00',
    '3-5 14:00-19:00, 7 11:00-17:00',
    '1-2 13:00-18:00, 4-5 13:00-18:00',
  ],
  practice: [
    '1-5 08:00-12:00, 1-2 15:00-18:00, 4 15:00-18:00',
    '1-5 08:00-16:00',
    '1-4 08:30-17:00, 5 08:30-14:00',
    '1 07:30-12:30, 1 14:00-18:00, 3 07:30-12:30, 5 07:30-13:00',
  ],
};

export function openingHours(name: HoursName, random: Random): OpeningInterval[] {
  const intervals = random
    .pick(plans[name])
    .split(', ')
    .flatMap((part) => {
      const [days = '', time = ''] = part.split(' ');
      const [first = 1, last = first] = days.split('-').map(Number);
      const [from = '', to = ''] = time.split('-');
      return Array.from({ length: last - first + 1 }, (_, at) => ({ day: first + at, from, to }));
    });
  return intervals.sort((one, other) => one.day - other.day || (one.from < other.from ? -1 : 1));
}

export const hoursNotes = list(
  'In den Schulferien geschlossen. | In den Schulferien geänderte Zeiten. | Mittwochs nur nach Vereinbarung. | ' +
    'Telefonisch auch außerhalb der Zeiten. | Bitte klingeln. | Vom 24. Dezember bis Neujahr geschlossen. ',
);

const days = list(
  'montags | dienstags | mittwochs | donnerstags | freitags | montags und mittwochs | dienstags und donnerstags',
);
const hours: Readonly<Record<string, readonly string[]>> = {
  morning: list('9–11 Uhr | 9.30–11.30 Uhr | 10–12 Uhr | 9–12 Uhr | 8.30–10.30 Uhr'),
  afternoon: list('14–16 Uhr | 15–17 Uhr | 14.30–16.30 Uhr | 16–18 Uhr | 15–16.30 Uhr'),
  evening: list('18–20 Uhr | 17.30–19 Uhr | 18.30–20.30 Uhr | 19–21 Uhr | 18–19.30 Uhr'),
};
const others: Readonly<Record<string, readonly string[]>> = {
  weekend: list('samstags 10–12 Uhr | samstags 11–13 Uhr | sonntags 14–16 Uhr | samstags 9–11 Uhr'),
  appointment: list('nach Vereinbarung | Termine am Telefon | Termine online oder am Telefon'),
  holidays: list('in den Oster- und Herbstferien, 9–14 Uhr | in den Sommerferien, 10–15 Uhr'),
  monthly: list(
    'jeden ersten Dienstag im Monat, 17 Uhr | jeden letzten Freitag im Monat, 18 Uhr | ' +
      'jeden zweiten Mittwoch im Monat, 16 Uhr | einmal im Monat, Termine auf Anfrage',
  ),
  ongoing: list('laufend, Einstieg jederzeit | im laufenden Schuljahr | laufend'),
  always: list('während der Öffnungszeiten | werktags 8–18 Uhr'),
};

/** The kinds of time that an offer may name; anything else in its place are the words to show. */
export const isWeekly = (when: string): boolean => Object.hasOwn(hours, when);

export const offerTimes = (when: string, random: Random): string =>
  isWeekly(when)
    ? `${random.pick(days)} ${random.pick(hours[when] ?? [])}`
    : Object.hasOwn(others, when)
      ? random.pick(others[when] ?? [])
      : when;

/** How one comes to an offer; empty where it goes without saying, or where the text says so. */
export const registration = (when: string, text: string, random: Random): string =>
  !(isWeekly(when) || when === 'weekend' || when === 'monthly') ||
  /anmeld|termin|ohne anmeldung/i.test(text) ||
  random.chance(0.4)
    ? ''
    : random.pick(registrations);

const registrations = list(
  'Ohne Anmeldung. | Bitte telefonisch anmelden. | Anmeldung per E-Mail. | Einfach vorbeikommen.',
);

const dayLength = 86_400_000;

/** The ISO date so many days before `today`. */
export const daysBefore = (today: string, count: number): string =>
  new Date(Date.parse(today) - count * dayLength).toISOString().slice(0, 10);

/** When an entry was last confirmed: most within half a year, some long ago, a few never. */
export function confirmation(random: Random, today: string): string | null {
  const range = random.weighted<readonly [number, number] | null>([
    [[2, 170], 62],
    [[190, 268], 18],
    [[290, 700], 14],
    [null, 6],
  ]);
  return range === null ? null : daysBefore(today, random.int(...range));
}
