import type { ImportProblem } from '../../../../contract/import-problem.ts';
import type { ImportTarget, TableMapping } from '../../../../contract/table-mapping.ts';
import { blankRecord } from '../../../../domain/partner/blank-record.ts';
import { changesBetween } from '../../../../domain/partner/changes.ts';
import { contentOf } from '../../../../domain/partner/content.ts';
import type { SheetWords } from '../../../../domain/spreadsheet/cell.ts';
import { columnLetters } from '../../../../domain/spreadsheet/column-letters.ts';
import { slugOf } from '../../../../domain/text/slug.ts';
import type { City } from '../../../cities/city.ts';
import type { RawSheet } from '../../../files/raw-sheet.ts';
import type { StoredPartner } from '../../partner/load.ts';
import { type FoundCell, problemAt } from '../found-tables.ts';
import { inTurns } from '../in-turns.ts';
import type { ImportPlan, PlannedEntry } from '../plan.ts';
import { RowWriter } from '../row-writer.ts';
import { type FindDuplicates, sameNamesIn } from './duplicates.ts';
import { TargetWriter } from './row-content.ts';
import { isList } from './words-in.ts';

/** What a table is held against. */
export interface TableSurroundings {
  readonly words: SheetWords;
  readonly city: City;
  /** Entries of the same source, by their key there. */
  readonly stored: ReadonlyMap<string, StoredPartner>;
  readonly duplicatesOf: FindDuplicates;
}

interface MappedRow {
  readonly number: number;
  readonly cells: ReadonlyMap<ImportTarget, FoundCell>;
  readonly key: string;
  readonly name: string;
}

/** What stands between the cells of several columns that are said to be the same thing. */
function apart(target: ImportTarget, heading: string): string {
  if (isList(target) || target === 'email') return '; ';
  const isNumber = target === 'phone' || target === 'mobile' || target === 'fax';
  // An area code goes before the number in the next column; any other number is one of its own.
  return isNumber && !/vorwahl|area code/i.test(heading) ? '; ' : ' ';
}

/** Where lines say something; in any other cell a line break is there for the eye only. */
const ofLines: readonly ImportTarget[] = [
  'description',
  'street',
  'hours',
  'phone',
  'mobile',
  'fax',
  'email',
];

const textOf = (cell: string, target: ImportTarget): string =>
  isList(target) || ofLines.includes(target) ? cell.trim() : cell.trim().replace(/\s*\n\s*/g, ' ');

/** The source of the entries that a mapping makes, as the database names it. */
export const sourceOf = ({ profile }: TableMapping): string => slugOf(profile);

/** The headings of the chosen sheet. */
export const headingsOf = (
  sheets: readonly RawSheet[],
  { sheet, headingRow }: TableMapping,
): readonly string[] => sheets[sheet]?.rows[headingRow - 1] ?? [];

/** A column by its heading; without one as the spreadsheet program calls it. */
const columnCalled = (headings: readonly string[], at: number): string =>
  headings[at]?.trim() || columnLetters(at);

/** Several columns of one kind make one cell, in their order. */
function cellsOf(
  row: readonly string[],
  number: number,
  sheet: string,
  headings: readonly string[],
  mapping: TableMapping,
) {
  const cells = new Map<ImportTarget, FoundCell>();
  mapping.columns.forEach((target, at) => {
    if (target === null) return;
    const text = textOf(row[at] ?? '', target);
    if (text === '') return;
    const before = cells.get(target);
    const column = columnCalled(headings, at);
    cells.set(
      target,
      before === undefined
        ? { text, sheet, row: number, column }
        : { ...before, column, text: `${before.text}${apart(target, before.column)}${text}` },
    );
  });
  return cells;
}

function mappedRows(sheets: readonly RawSheet[], mapping: TableMapping): MappedRow[] {
  const sheet = sheets[mapping.sheet];
  const headings = headingsOf(sheets, mapping);
  return (sheet?.rows ?? []).flatMap((row, index): MappedRow[] => {
    if (index < mapping.headingRow || row.every((cell) => cell.trim() === '')) return [];
    const cells = cellsOf(row, index + 1, sheet?.name ?? '', headings, mapping);
    const name = cells.get('name')?.text ?? '';
    const key = mapping.key === null ? slugOf(name) : (row[mapping.key] ?? '').trim();
    return [{ number: index + 1, cells, key, name }];
  });
}

/** Cells of columns that matter which nobody can read. */
function unreadableCells(sheets: readonly RawSheet[], mapping: TableMapping): ImportProblem[] {
  const { name: sheet = '', unreadable = [] } = sheets[mapping.sheet] ?? {};
  const headings = headingsOf(sheets, mapping);
  return unreadable.flatMap(([row, at]) =>
    row < mapping.headingRow || ((mapping.columns[at] ?? null) === null && at !== mapping.key)
      ? []
      : [problemAt('unreadable', { sheet, row: row + 1, column: columnCalled(headings, at) })],
  );
}

const total = /^(?:summe|gesamt|gesamtzahl|insgesamt|anzahl|total|sum)\b/i;
/** What has a zero before it is a telephone number. */
const count = /^(?!0\d)[\d.,\s]+$/;

/** Whether a row only sums up those above it: no one is called so of whom nothing else is known but numbers. */
const isTotal = ({ name, cells }: MappedRow): boolean =>
  total.test(name) && [...cells].every(([target, { text }]) => target === 'name' || count.test(text));

function planRow(
  row: MappedRow,
  mapping: TableMapping,
  around: TableSurroundings,
  sameNames: ReturnType<typeof sameNamesIn>,
) {
  const { words, city, stored, duplicatesOf } = around;
  const known = stored.get(row.key);
  // What was taken out of the directory, or taken back, comes anew.
  const before = known === undefined || known.record.state === 'archived' ? null : known;
  const writer = new RowWriter(words, before?.record.slug ?? null);
  const base = before === null ? contentOf(blankRecord) : contentOf(before.record);
  const begun = before === null ? { ...base, kind: mapping.kind } : base;
  const written = new TargetWriter(row.cells, writer, city).write(begun, words);
  const checked = writer.checked(begun, written, city);
  const entry: PlannedEntry = {
    id: before?.id ?? `new-${row.number}`,
    partnerId: before?.id ?? null,
    name: checked.name,
    row: row.number,
    basedOn: before?.version ?? null,
    changes: changesBetween(base, checked),
    level: before?.record.level ?? 'public',
    source: { name: sourceOf(mapping), key: row.key },
    duplicates: before === null ? [...duplicatesOf(checked), ...sameNames(row)] : [],
  };
  return { entry, problems: writer.problems };
}

/** What somebody else's table would do, by what its columns were said to be. */
export async function planTable(
  sheets: readonly RawSheet[],
  mapping: TableMapping,
  around: TableSurroundings,
): Promise<ImportPlan> {
  const rows = mappedRows(sheets, mapping);
  const sheet = sheets[mapping.sheet]?.name ?? '';
  const counts = Map.groupBy(rows, ({ key }) => key);
  const keyColumn = mapping.key ?? mapping.columns.indexOf('name');
  const column = columnCalled(headingsOf(sheets, mapping), keyColumn);
  const isTwice = ({ key }: MappedRow) => (counts.get(key)?.length ?? 0) > 1;
  const sameNames = sameNamesIn(rows.filter((row) => row.name !== '' && row.key !== '' && !isTwice(row)));
  const problems = unreadableCells(sheets, mapping);
  const entries: PlannedEntry[] = [];
  let unchanged = 0;
  for await (const row of inTurns(rows)) {
    const at = { sheet, row: row.number, column };
    if (row.name === '') problems.push(problemAt('required', at));
    else if (isTotal(row)) problems.push(problemAt('total', { ...at, value: row.name }));
    else if (row.key === '') problems.push(problemAt('required', at));
    else if (isTwice(row)) {
      const others = (counts.get(row.key) ?? []).map(({ number }) => number).join(', ');
      problems.push(
        problemAt('double-entry', {
          ...at,
          value: `${mapping.key === null ? row.name : row.key} (${others})`,
        }),
      );
    } else {
      const planned = planRow(row, mapping, around, sameNames);
      problems.push(...planned.problems);
      if (planned.entry.changes.length === 0) unchanged += 1;
      else entries.push(planned.entry);
    }
  }
  for (const [key, { record }] of around.stored)
    if (!counts.has(key) && record.state === 'active')
      problems.push(
        problemAt('missing-entry', { sheet, value: record.name, slug: record.slug, leftOut: false }),
      );
  return { rows: rows.length, unchanged, entries, problems };
}
