import type { ExportFormat } from '../../../contract/export-formats.ts';

/** What somebody wants a file for; a purpose may have more than one format. */
export const purposes = ['excel', 'cards', 'letters', 'bcc', 'calendar', 'csv', 'json'] as const;
export type Purpose = (typeof purposes)[number];

export const cardVersions = ['vcard3', 'vcard4'] as const satisfies readonly ExportFormat[];
export type CardVersion = (typeof cardVersions)[number];

/** Purposes whose files have columns. */
export const hasColumns = (purpose: Purpose): boolean => purpose === 'excel' || purpose === 'csv';

/** The format of a purpose. */
export function formatOf(purpose: Purpose, version: CardVersion): ExportFormat {
  if (purpose === 'cards') return version;
  if (purpose === 'excel') return 'xlsx';
  return purpose === 'calendar' ? 'icalendar' : purpose;
}
