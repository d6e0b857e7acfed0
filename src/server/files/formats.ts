import type { ExportFormat } from '../../contract/export-formats.ts';

interface FileFormat {
  readonly extension: string;
  readonly mediaType: string;
}

const card = { extension: 'vcf', mediaType: 'text/vcard; charset=utf-8' };

/** What the files of each format are. */
export const fileFormats: Readonly<Record<ExportFormat, FileFormat>> = {
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  vcard4: card,
  vcard3: card,
  letters: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  bcc: { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  icalendar: { extension: 'ics', mediaType: 'text/calendar; charset=utf-8' },
  json: { extension: 'json', mediaType: 'application/json' },
};
