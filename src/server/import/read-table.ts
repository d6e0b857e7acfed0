import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { z } from 'zod';
import { ExplainedError } from '../explained-error.ts';

export interface TableRow {
  /** The line of the file in which the row begins; lines count from 1, quoted newlines included. */
  readonly line: number;
  /** Values by heading, trimmed; null where the row has another number of columns than the heading. */
  readonly values: Readonly<Record<string, string>> | null;
}

export interface Table {
  readonly headings: readonly string[];
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
}

const delimiters = [';', ',', '\t'] as const;

/** The delimiter that stands most often in a line, outside of quotes. */
export function sniff(line: string): string {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = delimiters.map((delimiter) => ({ delimiter, count: bare.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
}

/** Trailing separators make columns without a name: they are dropped, and so are their values where they are empty. */
const withoutEmptyTail = (cells: readonly string[]) =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);

/** What csv-parse gives with `info`; its types know only records. */
const parsedLines = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
type Parsed = z.infer<typeof parsedLines>[number];

function parseLines(text: string, delimiter: string): Parsed[] {
  try {
    return parsedLines.parse(
      parse(text, {
        delimiter,
        info: true,
        bom: true,
        relaxColumnCount: true,
        skipEmptyLines: true,
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : null;
    const where = line === null ? '' : ` (${line})`;
    throw new ExplainedError({
      de: `Die Datei lässt sich nicht als CSV lesen: ein Anführungszeichen ist nicht geschlossen${where && `, Zeile${where}`}.`,
      en: `The file cannot be read as CSV: a quotation mark is not closed${where && `, line${where}`}.`,
    });
  }
}

/**
 * Reads a CSV file with its headings: semicolon, comma or tab, perhaps named in a first line `sep=;`, quoted
 * newlines, any line ends, trailing separators.
 * @throws ExplainedError where it has no headings or its quotes do not close.
 */
export function readTable(written: string): Table {
  const text = written.replace(/\r\n?/g, '\n');
  const named = /^\uFEFF?sep=(.)\n/.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  const delimiter = named?.[1] ?? sniff(body.slice(0, body.search(/\n|$/)));
  const [head, ...lines] = parseLines(body, delimiter);
  const headings = withoutEmptyTail(head?.record ?? []).map((heading) =>
    heading.replace(/^\uFEFF/, '').trim(),
  );
  if (head === undefined || headings.length < 2) {
    throw new ExplainedError({
      de: 'Die Datei hat keine Spaltenüberschriften.',
      en: 'The file has no column headings.',
    });
  }
  const offset = named === null ? 0 : 1;
  let before = head.info.lines;
  const rows = lines.map(({ record, info }) => {
    const line = before + 1 + offset;
    before = info.lines;
    const cells = record.length > headings.length ? [...withoutEmptyTail(record)] : record;
    const fits = cells.length <= headings.length && record.length >= headings.length;
    const values = Object.fromEntries(headings.map((heading, at) => [heading, (cells[at] ?? '').trim()]));
    return { line, values: fits ? values : null };
  });
  return { headings, delimiter, rows };
}
