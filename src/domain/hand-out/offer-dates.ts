import type { PartnerOffer } from '../../contract/partner.ts';
import { readWeeklyTimes, type WeeklyTimes } from './offer-times.ts';

/** An offer on a calendar: hours of a week, each with its first day and how often; or whole days. */
export type OfferDates =
  | { readonly kind: 'weekly'; readonly series: readonly WeeklySeries[] }
  | { readonly kind: 'days'; readonly from: string; readonly to: string };

export interface WeeklySeries extends WeeklyTimes {
  readonly first: string;
  /** How many times in all; null where no end is known. */
  readonly count: number | null;
}

const dayMilliseconds = 86_400_000;

/** The ISO date so many days after another. */
export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * dayMilliseconds).toISOString().slice(0, 10);

const weekdayOf = (date: string): number => ((new Date(date).getUTCDay() + 6) % 7) + 1;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayMilliseconds;

function seriesOf(times: WeeklyTimes, from: string, to: string | null): WeeklySeries | null {
  const first = week
    .map((ahead) => dayAfter(from, ahead))
    .find((date) => times.days.includes(weekdayOf(date)));
  if (first === undefined || (to !== null && first > to)) return null;
  if (to === null) return { ...times, first, count: null };
  const length = daysBetween(first, to);
  const perDay = times.days.map((day) => {
    const ahead = (day - weekdayOf(first) + 7) % 7;
    return ahead > length ? 0 : Math.floor((length - ahead) / 7) + 1;
  });
  return { ...times, first, count: perDay.reduce((sum, each) => sum + each, 0) };
}

const week = [0, 1, 2, 3, 4, 5, 6];

/**
 * When an offer is, as far as a calendar can say it: weekly where weekday and hour can be read, whole days where only
 * its first and last are known; null where neither is, or where it is over.
 */
export function datesOf(
  { times, validFrom, validTo }: Pick<PartnerOffer, 'times' | 'validFrom' | 'validTo'>,
  today: string,
): OfferDates | null {
  if (validTo !== null && (validTo < today || (validFrom !== null && validFrom > validTo))) return null;
  const weekly = readWeeklyTimes(times);
  if (weekly !== null) {
    const read = weekly.map((each) => seriesOf(each, validFrom ?? today, validTo));
    const series = read.filter((each) => each !== null);
    return series.length === 0 ? null : { kind: 'weekly', series };
  }
  return validFrom === null || validTo === null ? null : { kind: 'days', from: validFrom, to: validTo };
}
