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

/** Formats that address books take: only of those are there files of one partner each. */
export const isAddressBook = (format: ExportFormat): boolean => format === 'vcard3' || format === 'vcard4';
