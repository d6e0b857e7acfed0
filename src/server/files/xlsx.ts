import writeXlsxFile, { type Sheet, type Cell as SheetCell } from 'write-excel-file/universal';
import type { Cell, CellType } from '../../domain/spreadsheet/cell.ts';
import { sheetNames } from '../../domain/spreadsheet/sheets.ts';
import { type Table, workbookTables } from '../../domain/spreadsheet/tables.ts';
import { workbookText } from '../../domain/spreadsheet/xlsx-text.ts';
import type { FileContext, FileWriter } from './file-writer.ts';
import { fittingWidths } from './fitting-widths.ts';
import { hiddenName, hiddenRows } from './hidden-sheet.ts';
import { isInherited, marked, withoutMarks } from './inherited-names.ts';
import { legendLines, legendName } from './legend.ts';
import { filterRows, hiddenSheet, printedSheets, styledColumns } from './workbook-features.ts';

/** Cells of this format stay texts, also when somebody types `=1+1` or `0203…` into them. */
const textFormat = '@';
const dateFormats = { de: 'dd.mm.yyyy', en: 'yyyy-mm-dd' } as const;

const textCell = (value: string): SheetCell => ({
  type: String,
  value: isInherited(value) ? marked(value) : workbookText(value),
  format: textFormat,
  alignVertical: 'top',
});

function cellOf(cell: Cell, type: CellType, language: FileContext['language']): SheetCell {
  if (type === 'date') {
    const format = { type: Date, format: dateFormats[language], alignVertical: 'top' } as const;
    return cell === null ? format : { ...format, value: new Date(`${cell}T00:00:00Z`) };
  }
  if (cell === null) return { type: String, format: textFormat, alignVertical: 'top' };
  return typeof cell === 'number' ? { type: Number, value: cell, alignVertical: 'top' } : textCell(cell);
}

const headingCell = (value: string, isQuiet: boolean): SheetCell => ({
  type: String,
  value: workbookText(value),
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: isQuiet ? '#ECEEF0' : '#DCE6F4',
});

function sheetOf(table: Table, widths: readonly number[], language: FileContext['language']): Sheet<Blob> {
  const { id, columns, rows } = table;
  return {
    sheet: sheetNames[id][language],
    orientation: 'landscape',
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: [
      columns.map(({ heading, editable }) => headingCell(heading, !editable)),
      ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.type ?? 'text', language))),
    ],
  };
}

function legendOf(tables: readonly Table[], context: FileContext): Sheet<Blob> {
  return {
    sheet: legendName[context.language],
    orientation: 'landscape',
    columns: [{ width: 44 }, { width: 90 }],
    data: legendLines(tables, context).map(({ line, isHeading }) =>
      line.map((text) => ({
        ...(textCell(text ?? '') as object),
        wrap: true,
        ...(isHeading ? { fontWeight: 'bold' as const } : {}),
      })),
    ),
  };
}

/**
 * A workbook: a sheet of the entries and one of each kind of part, with typed columns, a frozen heading, filters, and
 * a legend. Every text is a text cell, which no program runs.
 */
export const writeXlsx: FileWriter = async (partners, context) => {
  const { columns, versions, language } = context;
  const tables = workbookTables(partners, { columns, versions }, context);
  const hidden: Sheet<Blob> = {
    sheet: hiddenName,
    data: hiddenRows(partners, context).map((row) => row.map(textCell)),
  };
  const widths = tables.map(fittingWidths);
  const sheets = [
    ...tables.map((table, at) => sheetOf(table, widths[at] ?? [], language)),
    legendOf(tables, context),
    hidden,
  ];
  const sizes = tables.map(({ columns, rows }) => ({ columns: columns.length, rows: rows.length }));
  const file = writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [
      filterRows(sizes),
      styledColumns,
      printedSheets(
        tables.map(({ id }, at) => ({ name: sheetNames[id][language], widths: widths[at] ?? [] })),
      ),
      hiddenSheet(hiddenName),
    ],
  });
  const bytes = new Uint8Array(await (await file.toBlob()).arrayBuffer());
  const hasMarks = tables.some(({ rows }) =>
    rows.some((row) => row.some((cell) => typeof cell === 'string' && isInherited(cell))),
  );
  return hasMarks ? withoutMarks(bytes) : bytes;
};
