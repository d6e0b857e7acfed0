import { readHours, type Span } from '../opening-text.ts';

/** On which weekdays (Monday = 1) and from when to when something is, every week. */
export interface WeeklyTimes extends Span {
  readonly days: readonly number[];
}

const names = [
  /^(?:mo|montag|mon|monday)s?\.?$/,
  /^(?:di|dienstag|tue|tuesday)s?\.?$/,
  /^(?:mi|mittwoch|wed|wednesday)s?\.?$/,
  /^(?:do|donnerstag|thu|thursday)s?\.?$/,
  /^(?:fr|freitag|fri|friday)s?\.?$/,
  /^(?:sa|samstag|sonnabend|sat|saturday)s?\.?$/,
  /^(?:so|sonntag|sun|sunday)s?\.?$/,
];
const week = [1, 2, 3, 4, 5, 6, 7];

const dayOf = (word: string): number => names.findIndex((name) => name.test(word)) + 1;

/** „montags und mittwochs“, „Mo, Do“, „Mo–Fr“, „jeden Dienstag“; null where there is anything else. */
function daysOf(text: string): number[] | null {
  const days = text
    .replace(/^(?:immer|jeden|every|on)\s+/, '')
    .replace(/\s*[,:]$/, '')
    .split(/\s*(?:,|\+|&|\/|\bund\b|\band\b|\bu\.)\s*/)
    .flatMap((part) => {
      const [first = '', last = first, ...rest] = part.split(/\s*(?:-|\bbis\b|\bto\b)\s*/);
      const [from, to] = [dayOf(first.trim()), dayOf(last.trim())];
      const isRange = rest.length === 0 && from > 0 && to >= from;
      return isRange ? week.slice(from - 1, to) : [0];
    });
  return days.includes(0) || new Set(days).size < days.length ? null : days;
}

/** „montags 9–11 Uhr“: everything before the first figure names days, everything from it on is a clock's time. */
function timesOf(text: string): WeeklyTimes[] | null {
  const at = text.search(/\s(?:von |ab |from )?\d/);
  if (at < 0) return null;
  const days = daysOf(text.slice(0, at).trim());
  const { spans } = readHours(text.slice(at));
  if (days === null || spans === null || spans.length === 0) return null;
  return spans.map((span) => ({ days, ...span }));
}

/** „… 16 Uhr; do 10 …“: what stands between a time and the next day. */
const between = /(?<=\d(?: ?uhr)?)\s*(?:[;,]|\b(?:und|and)\b)\s*(?=[a-z])/;

/**
 * Reads when an offer is, as people write it: „montags und mittwochs 9–11 Uhr“, „Di 14.30–16 Uhr; Do 10–12 Uhr“.
 * Conservative: one word that is not understood („jeden ersten“, „außer in den Ferien“) and nothing is read, because a
 * wrong date in somebody's calendar is worse than none.
 */
export function readWeeklyTimes(text: string): readonly WeeklyTimes[] | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[–—−‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
  const read = plain.split(between).map(timesOf);
  return read.includes(null) ? null : read.flatMap((times) => times ?? []);
}
