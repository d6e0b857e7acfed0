import type { ExportFormat } from '../../contract/export-formats.ts';
import { writeBcc } from './bcc.ts';
import { writeCsv } from './csv.ts';
import type { FileWriter } from './file-writer.ts';
import { writeICalendar } from './icalendar.ts';
import { writeJson } from './json.ts';
import { writeLetters } from './letters.ts';
import { writeVcard3, writeVcard4 } from './vcard.ts';
import { writeXlsx } from './xlsx.ts';

interface FileFormat {
  readonly write: FileWriter;
  readonly extension: string;
  readonly mediaType: string;
}

const card = { extension: 'vcf', mediaType: 'text/vcard; charset=utf-8' };

/** Who writes each format, and what its files are. */
export const fileFormats: Readonly<Record<ExportFormat, FileFormat>> = {
  xlsx: {
    write: writeXlsx,
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { write: writeCsv, extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  vcard4: { write: writeVcard4, ...card },
  vcard3: { write: writeVcard3, ...card },
  letters: { write: writeLetters, extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  bcc: { write: writeBcc, extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  icalendar: { write: writeICalendar, extension: 'ics', mediaType: 'text/calendar; charset=utf-8' },
  json: { write: writeJson, extension: 'json', mediaType: 'application/json' },
};
