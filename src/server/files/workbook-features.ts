import type { Feature } from 'write-excel-file/universal';
import { columnLetters } from '../../domain/spreadsheet/column-letters.ts';

/* What the library has no words for, said in the format's own. */

type XmlFeature = Feature<Blob>;

/** Arrows for filtering over the headings of a table; `sizes` are those of each sheet, null for none. */
export const filterRows = (
  sizes: readonly ({ readonly columns: number; readonly rows: number } | null)[],
): XmlFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const size = sizes[sheetIndex];
          if (size === null || size === undefined) return xml;
          const area = `A1:${columnLetters(size.columns - 1)}${size.rows + 1}`;
          return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>`);
        },
      },
    },
  },
});

/**
 * Gives whole columns the style of their first cell below the heading: what is typed further down stays a text, too,
 * where a telephone number would else lose its zero.
 */
export const styledColumns: XmlFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => {
          const styles = new Map(
            [...xml.matchAll(/<c r="([A-Z]+)2" s="(\d+)"/g)].map(([, letters = '', style = '']) => [
              letters,
              style,
            ]),
          );
          let at = 0;
          return xml.replace(/<col (?![^>]*style=)/g, (col) => {
            const style = styles.get(columnLetters(at));
            at += 1;
            return style === undefined ? col : `<col style="${style}" `;
          });
        },
      },
    },
  },
};

/** So many characters side by side can still be read on a page, in some 7 points. */
const widestPage = 200;

const margins = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>';

interface PrintedSheet {
  readonly name: string;
  /** Of its columns, in characters. */
  readonly widths: readonly number[];
}

/** How many pages a sheet is wide where each repeats the first two columns. */
function pagesAcross({ widths }: PrintedSheet): number {
  const sum = (of: readonly number[]) => of.reduce((all, width) => all + width, 0);
  const repeated = sum(widths.slice(0, 2));
  if (sum(widths) <= widestPage) return 1;
  return Math.ceil((sum(widths) - repeated) / Math.max(widestPage - repeated, 1));
}

/** What stands on each page: the headings; on sheets that are several pages wide also what a row is about. */
function printTitles(sheet: PrintedSheet, at: number): string {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const columns = pagesAcross(sheet) > 1 ? `${name}!$A:$B,` : '';
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${columns}${name}!$1:$1</definedName>`;
}

/**
 * Prints sheets across one page, or as few as can be read: goes on from what the library calls landscape (4.1.1).
 * @param sheets those with headings, which come first.
 */
export const printedSheets = (sheets: readonly PrintedSheet[]): XmlFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          const across = sheet === undefined ? 1 : pagesAcross(sheet);
          return xml
            .replace(/<worksheet [^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageMargins [^>]*>/, margins)
            .replace('<pageSetup ', `<pageSetup fitToWidth="${across}" fitToHeight="0" `);
        },
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(
            '<definedNames/>',
            () => `<definedNames>${sheets.map(printTitles).join('')}</definedNames>`,
          ),
      },
    },
  },
});

/** Hides a sheet by its name. */
export const hiddenSheet = (name: string): XmlFeature => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(/<sheet (?=[^<>]* name="([^"]*)")/g, (tag, found) =>
            found === name ? `${tag}state="hidden" ` : tag,
          ),
      },
    },
  },
});
