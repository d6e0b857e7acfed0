import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import type { TableImport } from '../../src/contract/table-import.ts';
import type { TableMapping } from '../../src/contract/table-mapping.ts';
import { columnLetters } from '../../src/domain/spreadsheet/column-letters.ts';
import type { Somebody } from './people.ts';

/** A workbook as somebody has it open in a spreadsheet program: sheets of rows of cells. */
export interface OpenWorkbook {
  readonly sheets: { readonly name: string; rows: (string | number | null)[][] }[];
}

type Row = (string | number | null)[];

/** Opens a workbook. */
export async function opened(bytes: Uint8Array): Promise<OpenWorkbook> {
  const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, { trim: false });
  return {
    sheets: sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) =>
        row.map((cell): string | number | null => {
          const value: unknown = cell;
          if (value instanceof Date) return value.toISOString().slice(0, 10);
          return typeof value === 'string' || typeof value === 'number' ? value : null;
        }),
      ),
    })),
  };
}

/** Saves a workbook, as a program does that knows nothing of ours. */
export async function saved({ sheets }: OpenWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const file = writeXlsxFile(sheets.map(({ name, rows }) => ({ sheet: name, data: rows })));
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** The rows of a sheet. */
export function rowsOf({ sheets }: OpenWorkbook, name: string): Row[] {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.rows;
}

/** Where a heading stands in a sheet. */
export function columnOf(workbook: OpenWorkbook, sheet: string, heading: string): number {
  const at = rowsOf(workbook, sheet)[0]?.indexOf(heading) ?? -1;
  if (at < 0) throw new Error(`no column ${heading} in ${sheet}`);
  return at;
}

/** Writes into a cell of the first row in which another cell says something. */
export function edit(
  workbook: OpenWorkbook,
  sheet: string,
  where: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, string | number | null>>,
): number {
  const rows = rowsOf(workbook, sheet);
  const at = rows.findIndex((row) =>
    Object.entries(where).every(([heading, text]) => row[columnOf(workbook, sheet, heading)] === text),
  );
  const row = rows[at];
  if (row === undefined) throw new Error(`no such row in ${sheet}`);
  for (const [heading, text] of Object.entries(cells)) row[columnOf(workbook, sheet, heading)] = text;
  return at + 1;
}

/** The file with something else in a cell of a sheet, as the format has it. */
export function withCell(
  file: Uint8Array,
  sheet: number,
  place: string,
  content: string,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(file);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const xml = strFromU8(files[path] ?? new Uint8Array());
  const cell = new RegExp(`<c r="${place}"[^>]*?(?:/>|>.*?</c>)`, 's');
  if (!cell.test(xml)) throw new Error(`no cell ${place}`);
  files[path] = strToU8(xml.replace(cell, () => content));
  return new Uint8Array(zipSync(files));
}

/** How a spreadsheet program calls a cell. */
export const placeOf = (workbook: OpenWorkbook, sheet: string, heading: string, row: number): string =>
  `${columnLetters(columnOf(workbook, sheet, heading))}${row}`;

/** The workbook that an editor gets. */
export async function download(editor: Somebody, query = ''): Promise<OpenWorkbook> {
  const response = await editor.ask('GET', `/api/workbook${query}`);
  if (!response.ok) throw new Error(`no workbook: ${response.status}`);
  return opened(new Uint8Array(await response.arrayBuffer()));
}

const address = (name: string) => `/api/imports?name=${encodeURIComponent(name)}`;

/** Hands a file in. */
export const handIn = (editor: Somebody, file: Uint8Array<ArrayBuffer>, name = 'Partner.xlsx') =>
  editor.get<TableImport>('POST', address(name), { file });

/** The problem that a file is refused with. */
export const refusedFile = (editor: Somebody, file: Uint8Array<ArrayBuffer>, name = 'Partner.xlsx') =>
  editor.problem('POST', address(name), { file });

/** Applies everything that nobody else changed. */
export const applyAll = (editor: Somebody, { id, version, entries }: TableImport) =>
  editor.get<TableImport>('POST', `/api/imports/${id}/apply`, {
    ifMatch: `d${version}`,
    body: { entries: entries.map(({ id, entryVersion }) => ({ id, entryVersion, accept: 'all' })) },
  });

/** Takes an import back. */
export const undo = (editor: Somebody, { id, version }: TableImport) =>
  editor.get<TableImport>('POST', `/api/imports/${id}/undo`, { ifMatch: `d${version}` });

/** Says what the columns of a table are. */
export const mapColumns = (editor: Somebody, { id, version }: TableImport, mapping: TableMapping) =>
  editor.get<TableImport>('PUT', `/api/imports/${id}/mapping`, { ifMatch: `d${version}`, body: mapping });

/** What the columns of a table seem to be. */
export const mappingOf = ({ table }: TableImport): TableMapping => {
  if (table === null) throw new Error('no table');
  return table.mapping;
};
