import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileContext } from '../../../tests/support/file-context.ts';
import { shownPartner } from '../../../tests/support/partner-part.ts';
import { awkwardText } from '../../../tests/support/texts.ts';
import { contentDisposition, fileName } from './file-name.ts';

const two = [shownPartner(), shownPartner({ slug: 'b' })];

test('of whom, of when, and for whom where it is not for everybody', () => {
  expect(fileName(two, fileContext())).toBe('Kontaktliste Duisburg 2026-11-20');
  expect(fileName(two, fileContext({ language: 'en', level: 'team' }))).toBe(
    'Contact list Duisburg 2026-11-20 KI team only',
  );
  expect(fileName([shownPartner({ name: 'Ärzte: „Süd“ / Nord?' })], fileContext())).toBe(
    'Ärzte „Süd“ Nord 2026-11-20',
  );
  expect(fileName([shownPartner({ name: '..Bücherbus e. V.' })], fileContext())).toBe(
    'Bücherbus e. V. 2026-11-20',
  );
});

test('umlauts as RFC 8187 has them, and a name in ASCII for what does not know it', () => {
  expect(contentDisposition("Kontaktliste Köln (a'b)", 'csv')).toBe(
    'attachment; filename="kontaktliste-koeln-ab.csv"; filename*=UTF-8\'\'Kontaktliste%20K%C3%B6ln%20%28a%27b%29.csv',
  );
});

test('whatever a partner is called, the name is one file in one folder, and the header one line of ASCII', () => {
  fc.assert(
    fc.property(awkwardText, (name) => {
      const written = fileName([shownPartner({ name })], fileContext());
      expect(written).toMatch(/^[^<>:"/\\|?*\u202e\n\r\t]*2026-11-20$/);
      expect(written.length).toBeLessThan(400);
      const header = contentDisposition(written, 'vcf');
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(`${written}.vcf`);
    }),
    { numRuns: 300 },
  );
});
