import { generatePartners } from '../../mocks/sample/generate.ts';
import type { Partner } from '../../src/contract/partner.ts';
import { defaultListSettings, type ListSettings } from '../../src/domain/contact-list/settings.ts';
import type { Filters } from '../../src/domain/directory/filters.ts';
import { visiblePartner } from '../../src/domain/partner/visible.ts';
import { listDocument } from '../../src/print/document.ts';
import { type PrintableList, printableList } from '../../src/print/printable-list.ts';
import { typeset } from '../../src/print/typeset.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../src/server/cities/vocabulary.ts';
import { printStyles } from '../../src/server/pdf/print-styles.ts';
import { type Pdf, readPdf } from '../support/pdf.ts';
import { openPrinter, patient } from '../support/printer.ts';
import { sampleDay } from '../support/sample-day.ts';

/** So many of the sample network, as the team sees them. */
export const partnersOf = (count: number): Partner[] =>
  generatePartners(count, { today: sampleDay }).flatMap((record) => visiblePartner(record, 'team') ?? []);

/** A list as it goes to paper. */
export const listOf = (
  partners: readonly Partner[],
  settings: Partial<ListSettings> = {},
  filters: Filters | null = null,
): PrintableList =>
  printableList({
    settings: { ...defaultListSettings, level: 'team', ...settings },
    partners,
    vocabulary: vocabularyOf(duisburg, true),
    filters,
    sender: duisburg.legal.operator,
    today: sampleDay,
    link: 'https://partnernetz.example/?district=hamborn',
    linked: true,
    marks: new Map(),
    typeset,
  });

/** Prints a list with the server's own printer, and reads what came of it. */
export async function printed(partners: readonly Partner[], settings: Partial<ListSettings>): Promise<Pdf> {
  const document = listDocument(listOf(partners, settings), await printStyles());
  const printer = await openPrinter();
  return readPdf(await printer.print(document, patient()));
}

/** Letters only: lines, hyphens, blanks and where lines may end are the page's. */
export const letters = (text: string): string => text.replaceAll(/[\s\u00ad\u200b\u2060‐-]/g, '');
