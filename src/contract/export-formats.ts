/** The kinds of files that entries are handed out as. */
export const exportFormats = [
  'xlsx',
  'csv',
  'vcard4',
  'vcard3',
  'letters',
  'bcc',
  'icalendar',
  'json',
] as const;
export type ExportFormat = (typeof exportFormats)[number];
