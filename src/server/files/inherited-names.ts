import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/*
 * The library that writes workbooks looks texts up in a plain object, which has some names already: a partner whose
 * note says „constructor“ would break its file (write-excel-file 4.1.1). Such a text gets a mark, which is taken out
 * of the finished file.
 */

/** Two characters for private use that no keyboard writes, and no text has side by side. */
const mark = '\uE0F7\uE1F7';
const strings = 'xl/sharedStrings.xml';

/** Whether the library would take a text for something else. */
export const isInherited = (text: string): boolean => text in Object.prototype;

/** The text with its mark. */
export const marked = (text: string): string => `${text}${mark}`;

/** The workbook without marks. */
export function withoutMarks(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const files = unzipSync(file);
  const found = files[strings];
  if (found === undefined) return file;
  files[strings] = strToU8(strFromU8(found).replaceAll(mark, ''));
  return new Uint8Array(zipSync(files));
}
