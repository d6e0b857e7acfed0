import { expect, test } from 'vitest';
import { fileContext } from '../../../tests/support/file-context.ts';
import { shownPartner } from '../../../tests/support/partner-part.ts';
import { workbookTables } from '../../domain/spreadsheet/tables.ts';
import { legendLines } from './legend.ts';

function legendOf(language: 'de' | 'en', versions?: ReadonlyMap<string, number>): Map<string, string> {
  const context = { ...fileContext({ language }), ...(versions === undefined ? {} : { versions }) };
  const tables = workbookTables([shownPartner()], { columns: null, versions }, context);
  return new Map(legendLines(tables, context).map(({ line: [about, note = ''] }) => [about, note]));
}

test('the day is written as people write it', () => {
  expect(legendOf('de').get('Stand')).toBe('20.11.2026');
  expect(legendOf('en').get('As of')).toBe('20 November 2026');
});

test('which words a column takes, and how dates and hours are written, stands beside it', () => {
  const german = legendOf('de');
  expect(german.get('Nummern: Art')).toBe('Eines von: Telefon; Mobil; Fax; E-Mail; Website');
  expect(german.get('Orte: Wer es sieht')).toBe('Eines von: alle; nur das Netzwerk; nur das KI-Team');
  expect(german.get('Orte: Stadtbezirk')).toContain('Hamborn');
  expect(german.get('Partner: Sprachen')).toBe('Eines oder mehrere, mit Semikolon getrennt');
  expect(german.get('Angebote: Gültig ab')).toBe('Datum: 31.12.2026');
  expect(legendOf('en').get('Places: Opening hours')).toBe('Mon–Fri 9–12; Thu 14–16');
});

test('what is only for reading is told where the file is made for editing', () => {
  const forEditing = legendOf('de', new Map([[shownPartner().slug, 3]]));
  expect(forEditing.get('Partner: Kennung')).toMatch(/^Nur zum Lesen\./);
  expect(forEditing.get('Partner: Kurzname')).toBe('');
  expect(legendOf('de').get('Partner: Kennung')).not.toContain('Nur zum Lesen');
});
