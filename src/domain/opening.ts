import type { OpeningInterval } from '../contract/partner.ts';

export type OpeningState =
  | { readonly open: true; readonly until: string }
  | { readonly open: false; readonly opens: { readonly day: number; readonly from: string } | null };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The weekday (Monday = 1) and the time on a clock on the wall in the given time zone. */
export function localTime(now: Date, timeZone: string): { day: number; time: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: weekdays.indexOf(parts.weekday ?? '') + 1, time: `${parts.hour}:${parts.minute}` };
}

/** The calendar date in the given time zone, ISO 8601. */
export const localDate = (now: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);

const nextDay = (day: number) => (day % 7) + 1;

/** When a run of touching intervals ends, midnight included: 18:00–24:00 and 00:00–02:00 are one evening. */
function closing(hours: readonly OpeningInterval[], current: OpeningInterval): string {
  const atMidnight = current.to === '24:00';
  const day = atMidnight ? nextDay(current.day) : current.day;
  const from = atMidnight ? '00:00' : current.to;
  const next = hours.find((interval) => interval.day === day && interval.from === from);
  const roundTheClock = next !== undefined && next.day !== current.day && next.to === '24:00';
  return next === undefined || roundTheClock
    ? current.to
    : closing(
        hours.filter((interval) => interval !== current),
        next,
      );
}

/**
 * Whether a place is open now, by the wall clock of its city (so clocks going forward or back need no rule), and
 * until when, or when it opens next within a week.
 */
export function openingState(hours: readonly OpeningInterval[], now: Date, timeZone: string): OpeningState {
  const { day, time } = localTime(now, timeZone);
  const current = hours.find(
    (interval) => interval.day === day && interval.from <= time && time < interval.to,
  );
  if (current !== undefined) return { open: true, until: closing(hours, current) };
  const daysAhead = ({ day: on, from }: OpeningInterval) =>
    ((on - day + 7) % 7) + (on === day && from <= time ? 7 : 0);
  const [next] = [...hours].sort((a, b) => daysAhead(a) - daysAhead(b) || (a.from < b.from ? -1 : 1));
  return { open: false, opens: next === undefined ? null : { day: next.day, from: next.from } };
}
