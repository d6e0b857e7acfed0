type Language = 'de' | 'en';

const locale = (language: Language) => (language === 'de' ? 'de-DE' : 'en-GB');

/** A moment as people write it, on the reader's own clock: 23. November 2026, 09:15. */
export const shownMoment = (moment: string, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  })
    .format(new Date(moment))
    .replace(/ (um|at) /, ', ');

const minute = 60_000;
const units = [
  ['minute', minute, 60],
  ['hour', 60 * minute, 24],
  ['day', 24 * 60 * minute, 14],
  ['week', 7 * 24 * 60 * minute, Number.POSITIVE_INFINITY],
] as const;

/** How long ago something was, in the unit in which people would say it: vor 3 Stunden, gestern, vor 2 Wochen. */
export function shownAge(moment: string, now: Date, language: Language): string {
  const passed = Math.max(0, now.getTime() - Date.parse(moment));
  const format = new Intl.RelativeTimeFormat(locale(language), { numeric: 'auto' });
  if (passed < minute) return language === 'de' ? 'gerade eben' : 'just now';
  const [unit, length] = units.find(([, length, until]) => passed < length * until) ?? units[3];
  return format.format(-Math.floor(passed / length), unit);
}
