/*
 * XML 1.0 has no way to write some characters that a text may hold, and reads a carriage return as a line feed. The
 * format's own escape is `_xHHHH_` (ECMA-376, ST_Xstring); a text that looks like one is escaped by its first letter,
 * also one of fewer digits: LibreOffice 7 takes `_x4_` for a control character and drops it.
 */

const looksEscaped = /_(?=x[0-9A-Fa-f]{1,4}_)/g;
/** What XML cannot hold or discourages, what its readers change, and halves of pairs that stand alone. */
const awkward =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is escaped.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const unit = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text as a workbook can hold it; every program that reads workbooks gives the text back. */
export const workbookText = (text: string): string =>
  text.replace(looksEscaped, '_x005F_').replace(awkward, (found) => found.split('').map(unit).join(''));
