import type { Feature } from 'write-excel-file/universal';

/* What the library has no words for, said in the format's own. */

type XmlFeature = Feature<Blob>;

/** The letters of a column, from 0: A … Z, AA … */
export const columnLetters = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : `${columnLetters(Math.floor(at / 26) - 1)}${String.fromCharCode(65 + (at % 26))}`;

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
