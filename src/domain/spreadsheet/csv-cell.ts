/*
 * A spreadsheet program takes a text that begins like a formula for one, however it is quoted. An apostrophe before
 * it keeps it a text; whatever begins with an apostrophe gets one too, so that exactly one can be taken away again.
 */

/** Begins, perhaps after what nobody sees, like a formula (also as East Asian keyboards write it), or like an escape. */
const dangerous = /^[\s\p{Cf}\p{Z}]*[\t\r\n=+\-@|%＝＋－＠']/u;

/** A text as a CSV cell that no program runs. */
export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text that `safeCell` was given. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell;
