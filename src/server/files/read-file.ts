import { type FileProblem, isOldOffice, isZip } from './check-workbook.ts';
import type { RawSheet } from './raw-sheet.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

export type ReadFile = { readonly sheets: RawSheet[] } | { readonly problem: FileProblem };

const mostCells = 4_000_000;
/** What somebody could say of that many columns what they are. */
const mostColumns = 500;

/** What PostgreSQL keeps in no text becomes what it keeps and the contract refuses all the same. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\u0001');

const storableSheet = ({ name, rows, ...more }: RawSheet): RawSheet => ({
  ...more,
  name: storable(name),
  rows: rows.map((row) => row.map(storable)),
});

/** What is text as well, but no table: PDF, RTF, XML, and the HTML that some programs call `.xls`. */
const isOtherText = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*(?:%PDF-|\{\\rtf|<(?:[?!]|html\b|table\b))/i.test(
    new TextDecoder().decode(bytes.subarray(0, 1_000)),
  );

/** The last column of a sheet that holds something. */
const widthOf = ({ rows }: RawSheet): number =>
  rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1), 0);

/** Reads a workbook or a CSV file, whatever it is called: what it begins with counts. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return { problem: 'fileEmpty' };
  if (isOldOffice(bytes)) return { problem: 'fileOld' };
  if (isOtherText(bytes)) return { problem: 'fileUnknown' };
  const read = isZip(bytes) ? await readWorkbook(bytes) : readCsv(bytes);
  if ('problem' in read) return read;
  const sheets = read.sheets
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')))
    .map(storableSheet);
  if (sheets.length === 0) return { problem: 'fileEmpty' };
  if (sheets.some((sheet) => widthOf(sheet) > mostColumns)) return { problem: 'fileTooLarge' };
  const cells = sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.length, sum), 0);
  return cells > mostCells ? { problem: 'fileTooLarge' } : { sheets };
}
