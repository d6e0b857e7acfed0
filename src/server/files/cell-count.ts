/*
 * A sheet can claim a cell at the far end of a table of 17 billion, or a row beyond it: reading it would fill everything
 * before. So its size is found out before it is read. Which files of an archive are sheets the archive itself says,
 * wherever they lie: those that hold a <sheetData>. A place that is written as no program writes it is not guessed at.
 */

/** Blanks are XML's own: the text is bytes, and one of a letter must not be taken for a blank. */
const tag = /<(?:[^ \t\r\n<>/:]*:)?(sheetData|row|c)(?=[ \t\r\n/>])/g;
const beginsWithName = /^<[^ \t\r\n<>/]*[ \t\r\n]/;
const attributes = /^(?:\s+[\w.:-]+\s*=\s*(?:"[^"&]*"|'[^'&]*'))*\s*\/?$/;
const place = /\s(?:[\w.-]+:)?r\s*=\s*["']([^"']*)["']/g;
const address = /^([A-Z]{0,3})([1-9]\d{0,6})$/;
/** No tag that matters is longer. */
const longestTag = 2_000;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Where a tag with these attributes is, 0 for what it does not say; null where that is not certain. */
function placeOf(written: string): { readonly column: number; readonly row: number } | null {
  if (!attributes.test(written)) return null;
  const [first, another] = written.matchAll(place);
  if (another !== undefined) return null;
  if (first === undefined) return { column: 0, row: 0 };
  const [, letters, row] = address.exec(first[1] ?? '') ?? [];
  return letters === undefined ? null : { column: columnOf(letters), row: Number(row) };
}

export interface SheetSize {
  /** Up to the last row that is there, be it only drawn; and up to the last that holds something. */
  readonly lines: number;
  readonly rows: number;
  readonly cells: number;
  /** False where something does not say for certain where it is. */
  readonly isReadable: boolean;
}

/** Finds out how many cells a table takes up that is read, gaps included, as its XML comes in. */
export function cellCounter() {
  const decoder = new TextDecoder('latin1');
  let rest = '';
  let isSheet = false;
  let isReadable = true;
  let row = 0;
  let lines = 0;
  let rows = 0;
  let columns = 0;

  function take(name: string | undefined, written: string): void {
    if (name === 'sheetData') isSheet = true;
    const where = placeOf(written);
    if (where === null) isReadable = false;
    if (where === null || name === 'sheetData') return;
    if (name === 'row') row = where.row || row + 1;
    lines = Math.max(lines, row, where.row);
    // A cell without content is only drawn, and a row without cells too.
    if (name === 'row' || written.endsWith('/')) return;
    rows = Math.max(rows, row, where.row);
    columns = Math.max(columns, where.column);
  }

  /** Takes every tag that is there as a whole. @returns where one begins that is not. */
  function read(text: string): number {
    for (const found of text.matchAll(tag)) {
      const from = found.index + found[0].length;
      const length = text.slice(from, from + longestTag).search(/[<>]/);
      if (length < 0 && text.length - from < longestTag) return found.index;
      take(found[1], text[from + length] === '>' ? text.slice(from, from + length) : '<');
    }
    const last = text.lastIndexOf('<');
    return last < 0 || text.includes('>', last) ? text.length : last;
  }

  return {
    add(chunk: Uint8Array): void {
      const text = rest + decoder.decode(chunk, { stream: true });
      rest = text.slice(read(text));
      if (rest.length <= longestTag) return;
      isReadable &&= beginsWithName.test(rest);
      rest = '';
    },
    /** Null where this is no sheet. */
    size: (): SheetSize | null => (isSheet ? { lines, rows, cells: rows * columns, isReadable } : null),
  };
}
