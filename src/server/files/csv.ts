import { stringify } from 'csv-stringify/browser/esm/sync';
import { cellText } from '../../domain/spreadsheet/cell.ts';
import { safeCell } from '../../domain/spreadsheet/csv-cell.ts';
import { flatTable } from '../../domain/spreadsheet/tables.ts';
import type { FileWriter } from './file-writer.ts';

/** CSV as a German Excel opens it: UTF-8 with its mark, semicolons, every cell in quotes, and none that can run. */
export const writeCsv: FileWriter = (partners, { vocabulary, language, columns, versions }) => {
  const table = flatTable(partners, { columns, versions }, { vocabulary, language });
  const rows = [
    table.columns.map(({ heading }) => heading),
    ...table.rows.map((row) => row.map((cell) => safeCell(cellText(cell)))),
  ];
  const text = stringify(rows, { delimiter: ';', quoted: true, record_delimiter: 'windows', bom: true });
  return new TextEncoder().encode(text);
};
