import type { OpeningInterval } from '../../src/contract/partner.ts';
import type { Random } from './random.ts';

const plans: readonly (readonly [day: number, from: string, to: string][])[] = [
  [
    [1, '09:00', '16:00'],
    [2, '09:00', '16:00'],
    [4, '09:00', '18:00'],
    [5, '09:00', '13:00'],
  ],
  [
    [1, '08:30', '12:30'],
    [1, '14:00', '16:00'],
    [2, '08:30', '12:30'],
    [3, '08:30', '12:30'],
    [4, '14:00', '18:00'],
    [5, '08:30', '12:00'],
  ],
  [
    [2, '10:00', '13:00'],
    [4, '15:00', '18:00'],
  ],
  [
    [1, '14:00', '20:00'],
    [2, '14:00', '20:00'],
    [3, '14:00', '20:00'],
    [4, '14:00', '20:00'],
    [5, '14:00', '21:00'],
    [6, '15:00', '21:00'],
  ],
  [
    [1, '07:00', '16:30'],
    [2, '07:00', '16:30'],
    [3, '07:00', '16:30'],
    [4, '07:00', '16:30'],
    [5, '07:00', '15:00'],
  ],
  [
    [1, '08:00', '15:00'],
    [2, '08:00', '15:00'],
    [3, '08:00', '15:00'],
    [4, '08:00', '15:00'],
    [5, '08:00', '13:00'],
  ],
  [
    [3, '17:00', '20:00'],
    [6, '11:00', '15:00'],
  ],
];

export const openingHours = (random: Random): OpeningInterval[] =>
  random.pick(plans).map(([day, from, to]) => ({ day, from, to }));

export const offerTimes = [
  'montags 9–11 Uhr',
  'dienstags 14–16 Uhr',
  'mittwochs 10–12 Uhr',
  'donnerstags 16–18 Uhr',
  'freitags 9.30–11.30 Uhr',
  'samstags 11–13 Uhr',
  'nach Vereinbarung',
  'jeden ersten Dienstag im Monat, 17 Uhr',
  'montags und donnerstags 15–17 Uhr',
  'in den Ferien, 10–15 Uhr',
] as const;

export const registrations = [
  '',
  '',
  'Ohne Anmeldung.',
  'Bitte telefonisch anmelden.',
  'Anmeldung per E-Mail.',
  'Warteliste vorhanden.',
] as const;

const day = 86_400_000;

/** The ISO date so many days before `today`. */
export const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * day).toISOString().slice(0, 10);

/** When an entry was last confirmed: most within half a year, some long ago, a few never. */
export function confirmation(random: Random, today: string): string | null {
  const days = random.weighted<readonly [number, number] | null>([
    [[2, 170], 62],
    [[190, 268], 18],
    [[290, 700], 14],
    [null, 6],
  ]);
  return days === null ? null : daysBefore(today, random.int(...days));
}
