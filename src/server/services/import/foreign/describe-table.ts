import type { ForeignTable } from '../../../../contract/table-import.ts';
import type { TableMapping } from '../../../../contract/table-mapping.ts';
import type { RawSheet } from '../../../files/raw-sheet.ts';

const sampleRows = 20;
const sampleColumns = 100;
const longestSample = 200;

/** A table with its first rows, for whoever says what its columns are. */
export const describeTable = (
  sheets: readonly RawSheet[],
  mapping: TableMapping,
  remembered: string | null,
): ForeignTable => ({
  sheets: sheets.map(({ name, rows }) => ({
    name,
    rows: rows.length,
    sample: rows
      .slice(0, sampleRows)
      .map((row) => row.slice(0, sampleColumns).map((cell) => cell.slice(0, longestSample))),
  })),
  mapping,
  remembered,
});
