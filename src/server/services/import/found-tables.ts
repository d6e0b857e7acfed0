import type { ImportProblem, ImportProblemCode } from '../../../contract/import-problem.ts';
import { type SheetId, sheetColumns, sheetIds, sheetNames } from '../../../domain/spreadsheet/sheets.ts';
import { hiddenName, readHiddenRows, type WorkbookFacts } from '../../files/hidden-sheet.ts';
import { legendName } from '../../files/legend.ts';
import type { RawSheet } from '../../files/raw-sheet.ts';

/** A cell of a file, with where it stands. */
export interface FoundCell {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** A row of a file whose columns are known; cells by the key of their column. */
export interface FoundRow {
  readonly sheet: string;
  readonly number: number;
  readonly cells: ReadonlyMap<string, FoundCell>;
}

/** A workbook of ours, its sheets and columns found again however they were moved. */
export interface FoundWorkbook {
  readonly facts: WorkbookFacts | null;
  readonly language: 'de' | 'en';
  readonly tables: ReadonlyMap<SheetId, readonly FoundRow[]>;
  readonly problems: readonly ImportProblem[];
}

/** A problem with nothing said about where it is but what is known. */
export const problemAt = (
  code: ImportProblemCode,
  where: Partial<Omit<ImportProblem, 'code'>>,
): ImportProblem => ({
  code,
  sheet: '',
  row: null,
  column: null,
  value: null,
  slug: null,
  leftOut: true,
  ...where,
});

const plain = (text: string) => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
const both = ({ de, en }: { readonly de: string; readonly en: string }) => [plain(de), plain(en)];

/** How many headings of a kind of sheet a row has. */
const known = (id: SheetId, headings: readonly string[]) =>
  sheetColumns[id].filter(({ heading }) => headings.some((each) => both(heading).includes(plain(each))))
    .length;

const fewestKnown = 4;

/** Which kind of sheet it is: by its name, else by its headings. */
function kindOf({ name, rows: [headings = []] }: RawSheet): SheetId | null {
  const named = sheetIds.find((id) => both(sheetNames[id]).includes(plain(name)));
  if (named !== undefined && known(named, headings) >= 2) return named;
  const hasId = both({ de: 'Kennung', en: 'ID' }).some((id) => headings.map(plain).includes(id));
  return hasId && known('partners', headings) >= fewestKnown ? 'partners' : null;
}

function languageOf(id: SheetId, headings: readonly string[]): 'de' | 'en' {
  const written = headings.map(plain);
  const hits = (language: 'de' | 'en') =>
    sheetColumns[id].filter(({ heading }) => written.includes(plain(heading[language]))).length;
  return hits('en') > hits('de') ? 'en' : 'de';
}

interface ReadTable {
  readonly rows: FoundRow[];
  readonly problems: ImportProblem[];
}

/** Columns that say what a row is about: without them it is about nothing. */
const naming = new Set(['slug', 'key', 'contact']);

function readTable(id: SheetId, raw: RawSheet): ReadTable {
  const {
    name: sheet,
    rows: [headings = [], ...rows],
    unreadable = [],
  } = raw;
  const isUnreadable = new Set(unreadable.map(([row, column]) => `${row} ${column}`));
  const problems: ImportProblem[] = [];
  const taken = new Set<string>();
  const columns = headings.map((heading) => {
    if (heading.trim() === '') return null;
    const column = sheetColumns[id].find((each) => both(each.heading).includes(plain(heading)));
    if (column === undefined) {
      problems.push(problemAt('unknown-column', { sheet, row: 1, column: heading }));
      return null;
    }
    if (taken.has(column.key)) {
      problems.push(problemAt('double-column', { sheet, row: 1, column: heading }));
      return null;
    }
    taken.add(column.key);
    return column.key;
  });
  if (id !== 'partners')
    for (const needed of ['slug', 'key', ...(id === 'points' ? ['contact'] : [])])
      if (!taken.has(needed)) {
        const heading = sheetColumns[id].find(({ key }) => key === needed)?.heading.de ?? needed;
        return {
          rows: [],
          problems: [...problems, problemAt('missing-column', { sheet, row: 1, column: heading })],
        };
      }
  const found = rows.flatMap((texts, index): FoundRow[] => {
    const row = index + 2;
    const cells = new Map<string, FoundCell>();
    const hidden = new Map<string, string>();
    for (const [at, key] of columns.entries()) {
      const column = headings[at] ?? '';
      if (key === null) continue;
      if (isUnreadable.has(`${index + 1} ${at}`)) hidden.set(key, column);
      else cells.set(key, { text: texts[at] ?? '', sheet, row, column });
    }
    const slug = cells.get('slug')?.text.trim() || null;
    for (const column of hidden.values())
      problems.push(problemAt('unreadable', { sheet, row, column, slug }));
    return [...hidden.keys()].some((key) => naming.has(key)) ? [] : [{ sheet, number: row, cells }];
  });
  return {
    rows: found.filter(({ cells }) => [...cells.values()].some(({ text }) => text.trim() !== '')),
    problems,
  };
}

/** A workbook, or flat file, that this program made; null where it is none. */
export function foundWorkbook(sheets: readonly RawSheet[]): FoundWorkbook | null {
  const hidden = sheets.find(({ name }) => name === hiddenName);
  const facts = hidden === undefined ? null : readHiddenRows(hidden.rows);
  const tables = new Map<SheetId, FoundRow[]>();
  const problems: ImportProblem[] = [];
  let language = facts?.language ?? null;
  for (const sheet of sheets) {
    if (sheet.name === hiddenName || Object.values(legendName).includes(sheet.name as 'Legende')) continue;
    const id = kindOf(sheet);
    if (id === null || tables.has(id)) {
      problems.push(problemAt('unknown-sheet', { sheet: sheet.name }));
      continue;
    }
    const read = readTable(id, sheet);
    tables.set(id, read.rows);
    problems.push(...read.problems);
    language ??= languageOf(id, sheet.rows[0] ?? []);
  }
  if (!tables.has('partners')) {
    if (facts === null) return null;
    problems.push(problemAt('missing-sheet', { sheet: sheetNames.partners[facts.language] }));
  }
  return { facts, language: language ?? 'de', tables, problems };
}
