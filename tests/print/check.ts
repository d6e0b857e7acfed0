import { expect } from 'vitest';
import type { Partner } from '../../src/contract/partner.ts';
import { labelPosition, labelSheets } from '../../src/domain/contact-list/label-sheets.ts';
import { labelPadding } from '../../src/domain/contact-list/label-type.ts';
import { labelsOf } from '../../src/domain/contact-list/labels.ts';
import type { Layout, ListSettings } from '../../src/domain/contact-list/settings.ts';
import type { Pdf, PdfPage, PdfText } from '../support/pdf.ts';
import { letters, listOf, printed } from './printed.ts';

const words = { de: ['Seite', 'von'], en: ['Page', 'of'] } as const;
const marks = { de: 'Nur für den Dienstgebrauch', en: 'For internal use only' } as const;

function checkPageNumbers({ pages }: Pdf, language: 'de' | 'en'): void {
  const [page, of] = words[language];
  pages.forEach(({ text }, at) => {
    expect(text).toContain(`${page} ${at + 1} ${of} ${pages.length}`);
    expect(text).toContain(marks[language]);
  });
}

const isNumber = ({ text }: PdfText, number: number) => text.trim() === String(number);

/** The pages on which an entry's running number stands at the left edge of its place. */
const pagesWith = (pages: readonly PdfPage[], number: number): number[] =>
  pages.flatMap(({ pieces }, at) => (pieces.some((piece) => isNumber(piece, number)) ? [at] : []));

/** Every partner once, its number and its last number or address on one page. */
function checkEntries(pdf: Pdf, partners: readonly Partner[], settings: Partial<ListSettings>): void {
  const { plan } = listOf(partners, settings);
  const texts = pdf.pages.map(({ text }) => letters(text));
  for (const { number, partner, type } of plan.sections.flatMap(({ items }) => items)) {
    if (type !== 'entry') continue;
    const on = texts.flatMap((text, at) => (text.includes(letters(partner.name)) ? [at] : []));
    expect(on, partner.name).not.toEqual([]);
    const shared = pagesWith(pdf.pages, number).filter((at) => on.includes(at));
    expect(shared, `${number} ${partner.name}`).not.toEqual([]);
    const phone = partner.contacts.flatMap(({ points }) => points).find((point) => point.type === 'phone');
    const shows = settings.layout !== 'pocket';
    if (phone !== undefined && shows)
      expect(
        shared.some((at) => texts[at]?.includes(letters(phone.value))),
        `${number} whole`,
      ).toBe(true);
  }
}

/** Nobody shares a page with somebody else. */
function checkProfiles({ pages }: Pdf, partners: readonly Partner[], settings: Partial<ListSettings>): void {
  const texts = pages.map(({ text }) => letters(text));
  const starts = listOf(partners, settings)
    .plan.sections.flatMap(({ items }) => items.filter(({ type }) => type === 'entry'))
    .map(({ number, partner }) =>
      texts.findIndex((text) => text.includes(letters(`${number}${partner.name}`))),
    );
  expect(starts).not.toContain(-1);
  expect(new Set(starts).size).toBe(partners.length);
}

const ascent = 0.935;

/** Each label whole and inside, its first line where the sheet has its label, to half a millimetre. */
function checkLabels(pdf: Pdf, partners: readonly Partner[], settings: Partial<ListSettings>): void {
  const list = listOf(partners, settings);
  const sheet = labelSheets[list.settings.sheet];
  const perSheet = sheet.columns * sheet.rows;
  const { addresses } = labelsOf(
    list.plan.sections
      .flatMap(({ items }) => items.filter(({ type }) => type === 'entry'))
      .map(({ partner }) => partner),
  );
  expect(pdf.pages.length).toBe(Math.ceil((addresses.length + list.settings.firstLabel - 1) / perSheet));
  addresses.forEach((address, at) => {
    const [name = ''] = address;
    const place = at + list.settings.firstLabel - 1;
    const page = pdf.pages[Math.floor(place / perSheet)];
    const { left, top } = labelPosition(sheet, place % perSheet);
    const inside = (page?.pieces ?? []).filter(
      (piece) =>
        piece.text.trim() !== '' &&
        piece.left >= left &&
        piece.left < left + sheet.width &&
        piece.top >= top &&
        piece.top < top + sheet.height,
    );
    expect(letters(inside.map(({ text }) => text).join(''))).toBe(letters(address.join('')));
    const [first] = inside;
    expect(Math.abs((first?.left ?? 0) - (left + labelPadding.x)), name).toBeLessThan(0.5);
    // The first baseline: below the padding by the ascent of Fira Sans; the lines are set solid (1.2 em).
    const baseline = top + labelPadding.y + (first?.size ?? 0) * ascent;
    expect(Math.abs((first?.top ?? 0) - baseline), name).toBeLessThan(0.5);
    for (const piece of inside) {
      expect(piece.left + piece.width).toBeLessThanOrEqual(left + sheet.width - labelPadding.x + 0.5);
      const lowest = piece.top + piece.size * (1.2 - ascent);
      expect(lowest, address.join('\n')).toBeLessThanOrEqual(top + sheet.height - labelPadding.y + 0.1);
    }
  });
}

/** Prints a layout and checks everything that is promised of it. */
export async function checkLayout(
  layout: Layout,
  partners: readonly Partner[],
  more: Partial<ListSettings> = {},
): Promise<void> {
  const settings = { layout, ...more };
  const language = more.language ?? 'de';
  const pdf = await printed(partners, settings);
  expect([pdf.language, pdf.isTagged]).toEqual([language, true]);
  for (const { width, height } of pdf.pages)
    expect([Math.round(Math.min(width, height)), Math.round(Math.max(width, height))]).toEqual([210, 297]);
  if (layout === 'labels') {
    checkLabels(pdf, partners, settings);
    return;
  }
  if (layout !== 'pocket') {
    checkPageNumbers(pdf, language);
    checkEntries(pdf, partners, settings);
  }
  if (layout === 'profiles') checkProfiles(pdf, partners, settings);
  if (layout === 'table') for (const { roles } of pdf.pages.slice(0, 1)) expect(roles).toContain('TH');
}
