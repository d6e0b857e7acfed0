import { cellText } from '../../domain/spreadsheet/cell.ts';
import type { Table } from '../../domain/spreadsheet/tables.ts';

/** What is longer than so many characters is read in its cell. */
const widest = 60;
/** Of a cell, in characters. */
const padding = 2;

const longestLine = (text: string) =>
  text.split('\n').reduce((most, { length }) => Math.max(most, length), 0);

/** How wide the columns of a sheet are, in characters: each its own width, or more where its cells would be cut off. */
export function fittingWidths({ columns, rows }: Table): number[] {
  return columns.map(({ width }, at) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, longestLine(cellText(row[at] ?? null)) + padding),
      0,
    );
    return Math.max(width, Math.min(longest, widest));
  });
}
