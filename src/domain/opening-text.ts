import type { OpeningInterval } from '../contract/partner.ts';

/** From when to when on one day, without saying which. */
export type Span = Pick<OpeningInterval, 'from' | 'to'>;

/** Why a text is not taken as opening hours: it cannot be read, ends before it begins, or says an hour twice. */
export type HoursProblem = 'unreadable' | 'backwards' | 'overlap';

export type ReadHours =
  | { readonly spans: readonly Span[]; readonly problem: null }
  | { readonly spans: null; readonly problem: HoursProblem };

const closed = /^(?:-|geschlossen|zu|kein[e]?|closed|none)?$/;
const between = /\s*(?:[,;/+&\n]|\bund\b|\band\b|\bu\.)\s*/;
const clock = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/;

/** „9“, „9.30“, „0930“ as they stand on a clock; null where that is no time. */
function timeOf(written: string): string | null {
  const [, hours = '', minutes = '00'] = clock.exec(written.replaceAll(' ', '')) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hours === '' || minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function spanOf(written: string): Span | null {
  const [start = '', end = '', ...rest] = written.split('-').map((time) => time.trim());
  const [from, to] = [timeOf(start), timeOf(end)];
  if (from === null || to === null || rest.length > 0) return null;
  // „18 bis 0 Uhr“ ends with the day.
  return { from, to: to === '00:00' ? '24:00' : to };
}

/**
 * Reads opening hours of one day as people write them: „9-12, 14-16“, „9:30–12.00“, „9 bis 12 Uhr und 14 bis 16 Uhr“.
 * An empty text, or „geschlossen“, is a day without hours.
 */
export function readHours(text: string): ReadHours {
  const plain = text
    .toLowerCase()
    .replace(/\b(?:uhr|von|from|ab)\b|o'clock/g, ' ')
    .replace(/[–—−‐‑]|\bbis\b|\bto\b/g, '-')
    .trim();
  if (closed.test(plain)) return { spans: [], problem: null };
  const read = plain
    .split(between)
    .filter((each) => each !== '')
    .map(spanOf);
  const spans = read.filter((span) => span !== null).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (spans.length < read.length || spans.length === 0) return { spans: null, problem: 'unreadable' };
  if (spans.some(({ from, to }) => from >= to)) return { spans: null, problem: 'backwards' };
  const overlaps = spans.some(({ from }, at) => from < (spans[at - 1]?.to ?? ''));
  return overlaps ? { spans: null, problem: 'overlap' } : { spans, problem: null };
}

/** The hours of one day as they are read back: „09:00–12:00, 14:00–16:00“. */
export const writeHours = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${from}–${to}`).join(', ');

/** The hours of one day among those of a week. */
export const spansOn = (hours: readonly OpeningInterval[], day: number): Span[] =>
  hours.filter((each) => each.day === day).map(({ from, to }) => ({ from, to }));

/** The week's hours when some days have these instead of theirs. */
export function withSpans(
  hours: readonly OpeningInterval[],
  days: readonly number[],
  spans: readonly Span[],
): OpeningInterval[] {
  const others = hours.filter(({ day }) => !days.includes(day));
  const fresh = days.flatMap((day) => spans.map(({ from, to }) => ({ day, from, to })));
  return [...others, ...fresh].sort((a, b) => a.day - b.day || (a.from < b.from ? -1 : 1));
}
