import type { OpeningInterval } from '../../contract/partner.ts';
import { readHours, spansOn, withSpans, writeHours } from '../opening-text.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';

/* A week's opening hours in one cell: „Mo 09:00–12:00, 14:00–16:00; Di 09:00–12:00“. */

const written = {
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

/** What people call the days, from Monday on. */
const understood = [
  ['montags', 'montag', 'monday', 'mon', 'mo'],
  ['dienstags', 'dienstag', 'tuesday', 'tues', 'tue', 'di', 'tu'],
  ['mittwochs', 'mittwoch', 'wednesday', 'wed', 'mi', 'we'],
  ['donnerstags', 'donnerstag', 'thursday', 'thurs', 'thu', 'do', 'th'],
  ['freitags', 'freitag', 'friday', 'fri', 'fr'],
  ['samstags', 'samstag', 'sonnabend', 'saturday', 'sat', 'sa'],
  ['sonntags', 'sonntag', 'sunday', 'sun', 'so', 'su'],
];
const dayOf = new Map(understood.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const day = `(?:${[...dayOf.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const oneDay = new RegExp(`^${day}$`);
/** „Mo“, „Mo–Fr“, „Mo, Mi und Fr“, before its hours. */
const head = new RegExp(
  `^(${day}\\.?(?:\\s*(?:-|bis|to|,|/|&|\\+|und|and)\\s*${day}\\.?)*)(?![a-zäöü])\\s*:?\\s*`,
);

/** A week as one text. */
export const writeWeek = (hours: readonly OpeningInterval[], language: InterfaceLanguage): string =>
  written[language]
    .flatMap((name, at) => {
      const spans = spansOn(hours, at + 1);
      return spans.length === 0 ? [] : [`${name} ${writeHours(spans)}`];
    })
    .join('; ');

/** The days that „mo-fr, so“ names, Monday = 1. */
function daysIn(text: string): number[] {
  const names = text.replaceAll('.', '').split(/\s*(-|bis|to|,|\/|&|\+|und|and)\s*/);
  const days: number[] = [];
  names.forEach((name, at) => {
    if (!oneDay.test(name)) return;
    const to = dayOf.get(name) ?? 1;
    const isRange = /^(-|bis|to)$/.test(names[at - 1] ?? '');
    const from = isRange ? (dayOf.get(names[at - 2] ?? '') ?? to) : to;
    const length = (to - from + 7) % 7;
    for (let step = 0; step <= length; step++) days.push(((from - 1 + step) % 7) + 1);
  });
  return [...new Set(days)];
}

/**
 * Reads a week's opening hours as people write them, days apart by semicolons or lines: „Mo–Fr 9–12; Do 14–18“. A day
 * that is named again gets its hours besides.
 * @returns null where it cannot be read, or where hours overlap.
 */
export function readWeek(text: string): OpeningInterval[] | null {
  const plain = text
    .toLowerCase()
    .replace(/[–—−‐‑]/g, '-')
    .trim();
  if (plain === '') return [];
  let hours: OpeningInterval[] = [];
  for (const piece of plain.split(/\s*[;\n]\s*/).filter((each) => each !== '')) {
    const found = head.exec(piece);
    if (found === null) return null;
    const days = daysIn(found[1] ?? '');
    const times = piece.slice(found[0].length);
    const read = readHours(times);
    if (read.spans === null) return null;
    for (const each of days) {
      const both = [...spansOn(hours, each), ...read.spans].sort((a, b) => (a.from < b.from ? -1 : 1));
      if (both.some(({ from }, at) => from < (both[at - 1]?.to ?? ''))) return null;
      hours = withSpans(hours, [each], both);
    }
  }
  return hours;
}
