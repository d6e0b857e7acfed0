import { describe, expect, test } from 'vitest';
import type { Layout, ListSettings } from '../../src/domain/contact-list/settings.ts';
import { listDocument } from '../../src/print/document.ts';
import { printStyles } from '../../src/server/pdf/print-styles.ts';
import { letters, listOf, partnersOf } from '../print/printed.ts';
import { type Pdf, type PdfText, readPdf } from '../support/pdf.ts';
import { printInFirefox } from './support/firefox.ts';
import { programs } from './support/programs.ts';

const partners = partnersOf(30);

async function printed(layout: Layout, more: Partial<ListSettings> = {}): Promise<Pdf> {
  const list = listOf(partners, { layout, ...more });
  return readPdf(await printInFirefox(listDocument(list, await printStyles())));
}

/** What Firefox draws by another glyph than the letter's own cannot be read from its PDF: our figures, ligatures. */
const legible = (text: string): string => letters(text).replaceAll(/ff[il]?|f[il]|\d|\ufffd/g, '');

function expectEverybody({ pages }: Pdf): void {
  const text = legible(pages.map((page) => page.text).join());
  for (const { name } of partners) expect(text).toContain(legible(name));
}

/* Firefox has no margin boxes: numbers and repeated heads lead through the list there, and the mark still is on every
   page. */
describe.skipIf(!programs.firefox.isThere())('Firefox prints', { timeout: 60_000 }, () => {
  test.each(['table', 'cards', 'phones', 'profiles'] as const)(
    '%s: every partner, and the mark on every page',
    async (layout) => {
      const pdf = await printed(layout, { group: 'district', contents: true });
      for (const { text, width, height } of pdf.pages) {
        expect(text).toContain('Nur für den Dienstgebrauch');
        expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
      }
      expectEverybody(pdf);
    },
  );

  test('the head of a table and its group on every page that has rows of it', async () => {
    const { pages } = await printed('table', { group: 'kind' });
    expect(pages.length).toBeGreaterThan(3);
    for (const { text } of pages) expect(text).toMatch(/Nr\. ?Name ?Anschrift/);
  });

  test('the name of a group of cards never without its first card', async () => {
    const { pages } = await printed('cards', { group: 'district', cardColumns: 3 });
    const titles = listOf(partners, { group: 'district' }).plan.sections.map(({ title }) => legible(title));
    const isTitle = ({ text, size }: PdfText) => size > 4 && titles.includes(legible(text));
    let found = 0;
    for (const { pieces } of pages)
      for (const title of pieces.filter(isTitle)) {
        found += 1;
        const below = pieces.filter(
          ({ left, top }) => Math.abs(left - title.left) < 1 && top > title.top && top < 275,
        );
        expect(below, title.text).not.toEqual([]);
      }
    expect(found).toBeGreaterThan(3);
  });

  test('a pocket list on sheets without a margin, marked on each panel', async () => {
    const { pages } = await printed('pocket');
    for (const { text } of pages) expect(text.split('Nur für den Dienstgebrauch').length - 1).toBe(4);
  });
});
