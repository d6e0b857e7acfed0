import { expect } from 'vitest';
import { type LabelSheetId, labelSheets } from '../../src/domain/contact-list/label-sheets.ts';
import { pocketSheets } from '../../src/domain/contact-list/pocket.ts';
import { defaultListSettings, layouts, tableColumns } from '../../src/domain/contact-list/settings.ts';
import type { PdfPage, PdfText } from '../support/pdf.ts';
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
  for (const { name } of partners) expect(text).toContain(letters(name));
  expect(pages[0]?.text).toContain('partnernetz.example/?');
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

printTest(
  'references that go on on another page are told by their group there, and are a list to listeners',
  async () => {
    const elsewhere = ['walsum', 'meiderich-beeck', 'mitte', 'sued'];
    const partners = partnersOf(60).map((partner) => ({ ...partner, citywide: false, serves: elsewhere }));
    const atHome = partners.flatMap((partner) => {
      const [first] = partner.locations;
      return first === undefined ? [] : [{ ...partner, locations: [{ ...first, district: 'hamborn' }] }];
    });
    for (const layout of ['table', 'phones'] as const) {
      const { pages, outline } = await printed(atHome, { layout, group: 'district' });
      const { plan } = listOf(atHome, { layout, group: 'district' });
      const alone = plan.sections.filter(({ items }) => items.every(({ type }) => type === 'reference'));
      const text = pages.map((page) => page.text).join();
      let heads = 0;
      for (const { title } of alone) {
        expect(outline.filter((each) => each === title)).toEqual([title]);
        heads += text.split(`${title}: siehe auch`).length - 1;
      }
      expect(heads, layout).toBeGreaterThan(alone.length);
      const [last] = pages.slice(-1);
      expect(last?.text).toMatch(/: siehe auch/);
      expect(last?.roles).toContain('L');
      expect(last?.roles).not.toContain('Table');
    }
  },
);

/** What stands at the head of each of three columns, from a height on. */
const columnHeads = ({ pieces }: PdfPage, from: number): PdfText[] =>
  [0, 1, 2].flatMap((column) => {
    const [left, right] = [13 + column * 62, 13 + (column + 1) * 62];
    const [first] = pieces
      .filter(({ text, top }) => text.trim() !== '' && top > from && top < 280)
      .filter((piece) => piece.left >= left && piece.left < right)
      .sort((a, b) => a.top - b.top || a.left - b.left);
    return first ?? [];
  });

printTest('no card is split between columns or pages, wherever the first one begins', async () => {
  const partners = partnersOf(60);
  const settings = { layout: 'cards', cardColumns: 3, group: 'quarter' } as const;
  const titles = listOf(partners, settings).plan.sections.map(({ title }) => letters(title));
  for (const lines of [0, 14, 22, 27]) {
    const { pages } = await printed(partners, { ...settings, intro: 'Zeile\n'.repeat(lines) });
    const begin = pages[0]?.pieces.find(({ text }) => letters(text) === titles[0])?.top ?? 300;
    const heads = pages.flatMap((page, at) => columnHeads(page, at === 0 ? begin - 1 : 15));
    expect(heads.length).toBeGreaterThan(15);
    for (const { text } of heads)
      expect(/^\d+$/.test(text.trim()) || titles.some((title) => title.startsWith(letters(text))), text).toBe(
        true,
      );
  }
});

printTest('in a table no column runs into the next one, however many there are', async () => {
  const columns = [...tableColumns];
  for (const chosen of [defaultListSettings.columns, columns, columns.toReversed(), columns.slice(5)]) {
    const { pages } = await printed(partnersOf(12), { layout: 'table', columns: chosen });
    for (const { pieces } of pages)
      for (const piece of pieces.filter(({ text }) => text.trim() !== '')) {
        const next = pieces.filter(
          (each) => each.text.trim() !== '' && Math.abs(each.top - piece.top) < 0.5 && each.left > piece.left,
        );
        const nearest = Math.min(...next.map(({ left }) => left));
        expect(piece.left + piece.width, piece.text).toBeLessThanOrEqual(nearest + 0.3);
      }
  }
});

printTest('each of several contacts has its number beside the name, below the column’s head', async () => {
  const partners = partnersOf(60);
  const { pages } = await printed(partners, { layout: 'table' });
  const several = partners.filter(({ contacts }) => contacts.length > 1);
  const people = several.flatMap(({ contacts }) =>
    contacts.flatMap(({ name, points }) => {
      const phone = points.find(({ type }) => type === 'phone');
      return phone === undefined ? [] : [{ name, phone: phone.value }];
    }),
  );
  expect(people.length).toBeGreaterThan(20);
  for (const { name, phone } of people) {
    const [page] = pages.filter(({ pieces }) => pieces.some(({ text }) => text.trim() === phone));
    const number = page?.pieces.find(({ text }) => text.trim() === phone);
    const beside = page?.pieces.filter(({ top }) => Math.abs(top - (number?.top ?? 0)) < 0.1) ?? [];
    const [first = ''] = name.split(' ');
    expect(
      beside.some(({ text }) => first.startsWith(letters(text).slice(0, 4)) && letters(text) !== ''),
      `${name} ${phone}`,
    ).toBe(true);
    const head = page?.pieces.find(({ text }) => text.trim() === 'Telefon');
    expect(Math.abs((number?.left ?? 0) - (head?.left ?? 0)), name).toBeLessThan(0.3);
  }
});
