import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { plainCell } from '../../domain/spreadsheet/csv-cell.ts';
import { decode } from '../import/decode.ts';
import { sniff } from '../import/read-table.ts';
import type { FileProblem } from './check-workbook.ts';
import type { RawSheet } from './raw-sheet.ts';

const firstLine = (text: string) =>
  text.slice(0, Math.max(text.search(/[\r\n]/), 0)) || text.slice(0, 10_000);

/** Reads a CSV file as it stands there: what was put before texts that look like formulas is taken away again. */
export function readCsv(
  bytes: Uint8Array,
): { readonly sheets: RawSheet[] } | { readonly problem: FileProblem } {
  try {
    const written = decode(bytes).text.replace(/^\uFEFF/, '');
    const named = /^sep=(.)\r?\n/.exec(written);
    const text = named === null ? written : written.slice(named[0].length);
    const rows: string[][] = parse(text, {
      delimiter: named?.[1] ?? sniff(firstLine(text)),
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 2_000_000,
    });
    return { sheets: [{ name: '', rows: rows.map((row) => row.map(plainCell)) }] };
  } catch (error) {
    if (error instanceof CsvError) return { problem: 'fileBroken' };
    return { problem: 'fileUnknown' };
  }
}
