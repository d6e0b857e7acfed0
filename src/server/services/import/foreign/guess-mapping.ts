import type { ImportTarget, TableMapping } from '../../../../contract/table-mapping.ts';
import type { Vocabulary } from '../../../../contract/vocabulary.ts';
import { fold } from '../../../../domain/text/fold.ts';
import type { RawSheet } from '../../../files/raw-sheet.ts';
import { targetGuesser } from './guess-target.ts';

/** A mapping that somebody saved, with the headings that it is known by. */
export interface SavedMapping {
  readonly name: string;
  readonly headings: readonly string[];
  readonly mapping: TableMapping;
}

const searched = 15;
const sampled = 200;
const filled = (row: readonly string[]) => row.filter((cell) => cell.trim() !== '');

/** The row that looks like headings: the first of those that have the most different words, and no values. */
function headingRowOf({ rows }: RawSheet): number {
  const weight = (row: readonly string[]) => {
    const words = filled(row);
    const isValue = (cell: string) => /^[\d\s.,:/+()-]+$|@|^https?:/i.test(cell.trim());
    return new Set(words.map((cell) => cell.trim())).size - 2 * words.filter(isValue).length;
  };
  const weights = rows.slice(0, searched).map(weight);
  const best = Math.max(...weights);
  // A row of values without numbers has as many words as its headings.
  return (
    Math.max(
      0,
      weights.findIndex((each) => each >= best * 0.8),
    ) + 1
  );
}

const largest = (sheets: readonly RawSheet[]): number => {
  const sizes = sheets.map(({ rows }) => rows.reduce((sum, row) => sum + filled(row).length, 0));
  return sizes.indexOf(Math.max(...sizes));
};

const same = (one: string, other: string) => fold(one).digraph === fold(other).digraph;

/** A saved mapping for these headings, wherever they stand now; null where it is not for them. */
function fitting(saved: SavedMapping, sheets: readonly RawSheet[]): TableMapping | null {
  const named = saved.headings.filter((heading) => heading.trim() !== '');
  for (const [sheet, { rows }] of sheets.entries()) {
    const at = rows
      .slice(0, searched)
      .findIndex((row) => named.every((heading) => row.some((cell) => same(cell, heading))));
    const headings = rows[at];
    if (headings === undefined) continue;
    const place = (heading: string) => saved.headings.findIndex((each) => same(each, heading));
    const columns = headings.map((heading) => saved.mapping.columns[place(heading)] ?? null);
    const key = saved.mapping.key === null ? '' : (saved.headings[saved.mapping.key] ?? '');
    const keyAt = key === '' ? -1 : headings.findIndex((heading) => same(heading, key));
    return { ...saved.mapping, sheet, headingRow: at + 1, columns, key: keyAt < 0 ? null : keyAt };
  }
  return null;
}

/** Targets that several columns may make together: „Straße“ and „Hausnummer“, first and last name, two telephones. */
const joined: readonly ImportTarget[] = [
  'street',
  'contactName',
  'languages',
  'fields',
  'targetGroups',
  'phone',
  'mobile',
  'fax',
  'email',
];

function columnsOf(headings: readonly string[], body: RawSheet['rows'], vocabulary: Vocabulary) {
  const taken = new Set<ImportTarget>();
  const guessTarget = targetGuesser(vocabulary);
  return headings.map((heading, at): ImportTarget | null => {
    const values = body.slice(0, sampled).map((row) => row[at] ?? '');
    const target = guessTarget(heading, values);
    if (target === null || (taken.has(target) && !joined.includes(target))) return null;
    taken.add(target);
    return target;
  });
}

const nameOfKey = /^(id|nr|nummer|kennung|schluessel|key)\b|nummer$/;
const noKey = /telefon|mobil|fax|handy|ruf|haus|^(lfd|laufende)\b/;

/** A number that only counts the rows is another one's in the next table. */
const isCount = (keys: readonly string[]) => keys.every((key, at) => Number(key) === at + 1);

/** A column whose heading says that it tells rows apart, and that does. */
function keyOf(headings: readonly string[], body: RawSheet['rows']): number | null {
  const at = headings.findIndex((heading, column) => {
    const named = fold(heading).digraph;
    const keys = body.map((row) => (row[column] ?? '').trim());
    const tellsApart = keys.every((key) => key !== '') && new Set(keys).size === keys.length;
    return nameOfKey.test(named) && !noKey.test(named) && tellsApart && !isCount(keys);
  });
  return at < 0 ? null : at;
}

/** What the columns of a table seem to be: as somebody saved it for these headings, else as they look. */
export function guessMapping(
  sheets: readonly RawSheet[],
  vocabulary: Vocabulary,
  saved: readonly SavedMapping[],
  fileName: string,
): { readonly mapping: TableMapping; readonly remembered: string | null } {
  for (const each of saved) {
    const mapping = fitting(each, sheets);
    if (mapping !== null) return { mapping: { ...mapping, profile: each.name }, remembered: each.name };
  }
  const sheet = Math.max(0, largest(sheets));
  const chosen = sheets[sheet] ?? { name: '', rows: [] };
  const headingRow = headingRowOf(chosen);
  const headings = chosen.rows[headingRow - 1] ?? [];
  const body = chosen.rows.slice(headingRow).filter((row) => filled(row).length > 0);
  const kind = vocabulary.kinds.find(({ id }) => /sonst|other/.test(id)) ?? vocabulary.kinds[0];
  return {
    mapping: {
      sheet,
      headingRow,
      columns: columnsOf(headings, body, vocabulary),
      key: keyOf(headings, body),
      kind: kind?.id ?? '',
      profile:
        fileName
          .replace(/\.[a-z]{3,4}$/i, '')
          .slice(0, 60)
          .trim() || 'Tabelle',
    },
    remembered: null,
  };
}
