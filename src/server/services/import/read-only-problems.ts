import type { ImportProblem } from '../../../contract/import-problem.ts';
import type { Partner } from '../../../contract/partner.ts';
import { cellText, type SheetWords, sameText } from '../../../domain/spreadsheet/cell.ts';
import { sheetColumns } from '../../../domain/spreadsheet/sheets.ts';
import { type FoundRow, problemAt } from './found-tables.ts';

/** Columns of the entry's sheet that are only for reading, and say something else now. */
export function readOnlyProblems(row: FoundRow, partner: Partner, words: SheetWords): ImportProblem[] {
  return sheetColumns.partners.flatMap(({ key, field, read }) => {
    const cell = row.cells.get(key);
    if (cell === undefined || field !== null || key === 'slug' || key === 'version') return [];
    const was = cellText(read({ partner, version: null, part: partner }, words));
    if (sameText(cell.text.trim(), was.trim())) return [];
    const { sheet, column, text } = cell;
    return [problemAt('read-only', { sheet, row: row.number, column, value: text, slug: partner.slug })];
  });
}
