/*
 * A sheet can claim a cell at the far end of a table of 17 billion: reading it would fill everything before it. So the
 * addresses are counted before the sheet is read.
 */

const address =
  /<(?:\w+:)?c\s[^<>]*?\br=["']([A-Z]{1,3})(\d{1,7})["']|<(?:\w+:)?row\s[^<>]*?\br=["'](\d{1,7})["']/g;
/** No tag that matters is longer. */
const longestTag = 300;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Counts the cells that a sheet takes up, gaps included, as its XML comes in. */
export function cellCounter() {
  const decoder = new TextDecoder('latin1');
  let rest = '';
  let cells = 0;
  let rows = 0;
  let row = 0;
  let column = 0;
  return {
    add(chunk: Uint8Array): void {
      const text = rest + decoder.decode(chunk, { stream: true });
      let done = 0;
      for (const found of text.matchAll(address)) {
        const [whole, letters, number, rowNumber] = found;
        done = found.index + whole.length;
        const inRow = Number(number ?? rowNumber);
        rows = Math.max(rows, inRow);
        if (inRow !== row) [row, column] = [inRow, 0];
        if (letters === undefined) continue;
        cells += Math.max(1, columnOf(letters) - column);
        column = columnOf(letters);
      }
      rest = text.slice(Math.max(done, text.length - longestTag));
    },
    count: () => ({ cells, rows }),
  };
}
