import readXlsxFile from 'read-excel-file/universal';
import { type FileProblem, workbookProblem } from './check-workbook.ts';
import type { RawSheet } from './raw-sheet.ts';
import { withUnreadableCells } from './unreadable-cells.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A date as its ISO text; what is only a time of the day, as clocks show it. */
function dateText(date: Date): string {
  if (!Number.isFinite(date.getTime())) return '';
  const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}`;
  const day = date.toISOString().slice(0, 10);
  if (day <= '1900-01-01') return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  // 0.1 + 0.2 is not what anybody typed.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return String(value);
}

/** A sheet as it is read; what says `unreadable` is. */
function rawSheet(name: string, data: readonly (readonly unknown[])[], unreadable: string): RawSheet {
  const places = data.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === unreadable ? [[at, column] as const] : [])),
  );
  const rows = data.map((row) => row.map((cell) => (cell === unreadable ? '' : textOf(cell))));
  return places.length === 0 ? { name, rows } : { name, rows, unreadable: places };
}

/** Reads a workbook, after it was made sure that it can be opened without harm. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly sheets: RawSheet[] } | { readonly problem: FileProblem }> {
  const problem = workbookProblem(bytes);
  if (problem !== null) return { problem };
  try {
    const unreadable = crypto.randomUUID();
    const readable = withUnreadableCells(bytes, unreadable);
    const sheets = await readXlsxFile(new Uint8Array(readable).buffer, { trim: false });
    return { sheets: sheets.map(({ sheet, data }) => rawSheet(sheet, data, unreadable)) };
  } catch {
    return { problem: 'fileBroken' };
  }
}
