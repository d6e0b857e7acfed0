/** How sure one may be of an entry, from when it was last confirmed. */
export type Freshness = 'fresh' | 'due' | 'stale' | 'never';

/** Adds calendar months to an ISO date, clamped to the month's end: 2026-08-31 + 6 → 2027-02-28. */
export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0));
  const clamped = Math.min(day, lastDay.getUTCDate());
  return new Date(Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), clamped))
    .toISOString()
    .slice(0, 10);
}

/**
 * @param confirmedAt ISO date of the last confirmation, or null.
 * @param today ISO date in the city's time zone.
 */
export function freshnessOf(
  confirmedAt: string | null,
  today: string,
  limits: { readonly freshMonths: number; readonly dueMonths: number },
): Freshness {
  if (confirmedAt === null) return 'never';
  if (today <= addMonths(confirmedAt, limits.freshMonths)) return 'fresh';
  return today <= addMonths(confirmedAt, limits.dueMonths) ? 'due' : 'stale';
}
