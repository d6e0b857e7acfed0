import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/*
 * The library that reads workbooks takes a formula without a stored result, and one whose result is an error, for an
 * empty cell (read-excel-file 9.3.17): what stood there would be deleted. Such a cell gets a text instead that no other
 * cell has.
 */

/** Enough of a sheet's XML to know where cells begin and end, and what is in them. */
const tag = /<(\/?)([^ \t\r\n<>/:]*:)?(c|f|v)(?=[ \t\r\n/>])([^<>]*)>/g;
const mayHaveSome = /<(?:[^ \t\r\n<>/:]*:)?f[ \t\r\n/>]|\st\s*=\s*["']e["']/;
const typeIn = /\st\s*=\s*["']([^"']*)["']/;

interface OpenCell {
  readonly from: number;
  readonly attributes: string;
  readonly type: string;
  hasFormula: boolean;
  /** Null where there is no result. */
  value: string | null;
}

/** An empty text is a result; an empty number is none. */
const isUnreadable = ({ type, hasFormula, value }: OpenCell): boolean =>
  type === 'e' || (hasFormula && (value === null || (value === '' && type !== 'str')));

function withTexts(xml: string, text: string): string {
  if (!mayHaveSome.test(xml)) return xml;
  const kept: string[] = [];
  let keptUpTo = 0;
  let cell: OpenCell | null = null;
  let valueFrom = 0;
  for (const { 0: whole, 1: slash, 2: prefix = '', 3: name, 4: attributes = '', index } of xml.matchAll(
    tag,
  )) {
    const end = index + whole.length;
    const isClosing = slash === '/';
    if (name === 'c' && !isClosing) {
      const type = typeIn.exec(attributes)?.[1] ?? 'n';
      cell = attributes.endsWith('/')
        ? null
        : { from: index, attributes, type, hasFormula: false, value: null };
    } else if (cell === null) continue;
    else if (name === 'f') cell.hasFormula = true;
    else if (name === 'v' && !isClosing) {
      cell.value = '';
      valueFrom = end;
    } else if (name === 'v') cell.value = xml.slice(valueFrom, index);
    else {
      if (isUnreadable(cell)) {
        const tags = {
          open: `<${prefix}c${cell.attributes.replace(typeIn, '')} t="inlineStr">`,
          close: whole,
        };
        const content = `<${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is>`;
        kept.push(xml.slice(keptUpTo, cell.from), tags.open, content, tags.close);
        keptUpTo = end;
      }
      cell = null;
    }
  }
  return keptUpTo === 0 ? xml : [...kept, xml.slice(keptUpTo)].join('');
}

/** The workbook with a text in each cell that has no result to be read. */
export function withUnreadableCells(file: Uint8Array, text: string): Uint8Array {
  const files = unzipSync(file);
  let isChanged = false;
  for (const [name, bytes] of Object.entries(files)) {
    const xml = strFromU8(bytes, true);
    if (!xml.includes('sheetData')) continue;
    const written = withTexts(xml, text);
    if (written === xml) continue;
    files[name] = strToU8(written, true);
    isChanged = true;
  }
  return isChanged ? zipSync(files, { level: 0 }) : file;
}
