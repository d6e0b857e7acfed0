import { expect } from 'vitest';
import { type LabelSheetId, labelSheets } from '../../src/domain/contact-list/label-sheets.ts';
import { pocketSheets } from '../../src/domain/contact-list/pocket.ts';
import { layouts } from '../../src/domain/contact-list/settings.ts';
import { printTest } from '../support/printer.ts';
import { checkLayout } from './check.ts';
import { letters, listOf, partnersOf, printed } from './printed.ts';

/* Every layout as the server's Chromium prints it, read back by pdf.js. */

for (const layout of layouts)
  for (const count of [1, 10])
    printTest(`${layout} of ${count}`, () => checkLayout(layout, partnersOf(count)));

printTest('a grouped table of 300, in English', () =>
  checkLayout('table', partnersOf(300), { group: 'district', language: 'en', contents: true, index: true }),
);

printTest('in groups, in full everywhere', async () => {
  const partners = partnersOf(40);
  const pdf = await printed(partners, { layout: 'cards', group: 'district', repeat: 'full' });
  const text = letters(pdf.pages.map((page) => page.text).join());
  const { plan } = listOf(partners, { group: 'district', repeat: 'full' });
  for (const partner of partners) {
    const times = plan.sections
      .flatMap(({ items }) => items)
      .filter((item) => item.partner === partner).length;
    // A name may be part of another's, or of a summary.
    expect(text.split(letters(partner.name)).length - 1, partner.name).toBeGreaterThanOrEqual(times);
  }
});

for (const sheet of Object.keys(labelSheets) as LabelSheetId[])
  printTest(`labels ${sheet}, begun sheet`, () =>
    checkLayout('labels', partnersOf(60), { sheet, firstLabel: 5 }),
  );

printTest('a pocket list names everybody, on sheets of four panels', async () => {
  const partners = partnersOf(120);
  const list = listOf(partners, { layout: 'pocket', group: 'letter' });
  const { pages } = await printed(partners, { layout: 'pocket', group: 'letter' });
  expect(pages.length).toBe(pocketSheets(list.plan).length);
  const text = letters(pages.map((page) => page.text).join());
  for (const { name } of partners) expect(text).toContain(letters(name).slice(0, 10));
  for (const page of pages) expect(page.text.split('Nur für den Dienstgebrauch').length - 1).toBe(4);
});

printTest('no head without rows at the foot of a page', async () => {
  const { pages } = await printed(partnersOf(150), { layout: 'table', group: 'quarter' });
  for (const { pieces } of pages) {
    const body = pieces.filter(({ top, text }) => top < 278 && text.trim() !== '');
    const lowest = Math.max(...body.map(({ top }) => top));
    expect(body.filter(({ top }) => lowest - top < 1).map(({ text }) => text.trim())).not.toContain(
      'Telefon',
    );
  }
});
