import type { ExportFormat } from '../../../contract/export-formats.ts';

/** What somebody wants a file for; a purpose may have more than one format. */
export const purposes = ['cards', 'letters', 'bcc', 'calendar', 'json'] as const;
export type Purpose = (typeof purposes)[number];

export const cardVersions = ['vcard3', 'vcard4'] as const satisfies readonly ExportFormat[];
export type CardVersion = (typeof cardVersions)[number];

/** The format of a purpose. */
export function formatOf(purpose: Purpose, version: CardVersion): ExportFormat {
  if (purpose === 'cards') return version;
  return purpose === 'calendar' ? 'icalendar' : purpose;
}
