import type { ExportFormat } from '../../contract/export-formats.ts';
import { writeBcc } from './bcc.ts';
import { writeCsv } from './csv.ts';
import type { FileWriter } from './file-writer.ts';
import { writeICalendar } from './icalendar.ts';
import { writeJson } from './json.ts';
import { writeLetters } from './letters.ts';
import { writeVcard3, writeVcard4 } from './vcard.ts';
import { writeXlsx } from './xlsx.ts';

/** Who writes each format. */
export const fileWriters: Readonly<Record<ExportFormat, FileWriter>> = {
  xlsx: writeXlsx,
  csv: writeCsv,
  vcard4: writeVcard4,
  vcard3: writeVcard3,
  letters: writeLetters,
  bcc: writeBcc,
  icalendar: writeICalendar,
  json: writeJson,
};
