import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letters, listOf } from '../../tests/print/printed.ts';
import { partnerWith } from '../../tests/support/search-cases.ts';
import { accessLevels } from '../contract/access.ts';
import { groupings, layouts, tableColumns } from '../domain/contact-list/settings.ts';
import { noFilters } from '../domain/directory/filters.ts';
import { visiblePartner } from '../domain/partner/visible.ts';
import { duisburg } from '../server/cities/duisburg.ts';
import { vocabularyOf } from '../server/cities/vocabulary.ts';
import { listDocument, listMarkup } from './document.ts';
import { cssString } from './markup.ts';
import { pageRules } from './page-rules.ts';

const record = partnerWith({ name: 'Verein', phone: '030 23125 111', at: ['mitte', 'hochfeld'] });
const [desk] = record.contacts;
if (desk === undefined) throw new Error('there is a desk');
const withEveryLevel = {
  ...record,
  contacts: accessLevels.map((level) => ({ ...desk, name: `kanari-${level}`, level, points: [] })),
  cooperation: { since: null, agreement: '', responsible: '', notes: 'kanari-notiz' },
};

test.each(layouts)('%s shows nothing above its level', (layout) => {
  const seen = accessLevels.map((level) => {
    const partner = visiblePartner(withEveryLevel, level);
    const list = listOf(partner === null ? [] : [partner], { layout, level });
    return listDocument(list, '');
  });
  expect(seen[0]).not.toMatch(/kanari-(network|team|notiz)/);
  expect(seen[1]).not.toMatch(/kanari-(team|notiz)/);
  expect(seen.map((html) => html.includes('Nur für den Dienstgebrauch'))).toEqual([
    false,
    false,
    layout !== 'labels',
  ]);
});

test.each(layouts)('%s says what was selected, where there is room for words', (layout) => {
  const filters = { ...noFilters, q: 'beratung', district: ['hamborn'] };
  const said = 'Stadtbezirk Hamborn und stadtweit · Suche „beratung“';
  expect(String(listMarkup(listOf([], { layout }, filters))).includes(said)).toBe(layout !== 'labels');
  expect(String(listMarkup(listOf([], { layout })))).not.toContain('class="selection"');
});

test('the heads of the pages say what was selected, but for a title of its own', () => {
  const filters = { ...noFilters, district: ['hamborn'] };
  expect(pageRules(listOf([], { layout: 'phones' }, filters))).toContain(cssString('Kontaktliste Hamborn'));
  expect(pageRules(listOf([], { title: 'Für die Wand' }, filters))).not.toContain('Hamborn');
});

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<script>x</script>', '</style><b>', '"\'`', '‮umgekehrt', '🙂', '&amp;', '\\', '*/'),
);

test('whatever somebody is called, and whatever a list says: it is text', () => {
  fc.assert(
    fc.property(
      awkward,
      awkward,
      fc.constantFrom(...layouts),
      fc.constantFrom(...groupings),
      (name, text, layout, group) => {
        const partner = visiblePartner(
          { ...record, name, summary: text, website: `https://x.example/${name}` },
          'team',
        );
        const list = listOf(partner === null ? [] : [partner], {
          layout,
          group,
          title: text,
          intro: text,
          closing: name,
          contents: true,
          index: true,
        });
        expect(listMarkup(list).toString()).not.toMatch(/<(script|b|style)[ >]/i);
        // The one style element ends where we end it.
        expect(listDocument(list, '').match(/<\/style/gi)?.length).toBe(1);
        expect(pageRules(list)).not.toContain('<');
      },
    ),
  );
});

test('a text cannot end the literal that it stands in', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      const literal = cssString(text);
      expect(literal.slice(1, -1)).not.toMatch(/(?<!\\)"|[<>\n]/);
    }),
  );
});

test('wherever an entry comes up again, references lead to one place', () => {
  const record = partnerWith({ name: 'Beide', at: ['mitte', 'hochfeld'], serves: ['walsum', 'hamborn'] });
  const partner = visiblePartner({ ...record, fields: ['wohnen', 'begegnung'] }, 'team');
  for (const layout of layouts)
    for (const group of groupings) {
      const list = listOf(partner === null ? [] : [partner], { layout, group, repeat: 'full' });
      const ids = listMarkup(list)
        .toString()
        .match(/ id="[^"]+"/g);
      expect(new Set(ids).size, `${layout} by ${group}`).toBe(ids?.length ?? 0);
    }
});

test('the sender’s logo stands at the head, ours where there is none', () => {
  const list = listOf([]);
  const logo = 'data:image/svg+xml;base64,PHN2Zy8+';
  const own = listMarkup({ ...list, sender: { ...list.sender, logo } }).toString();
  expect(own).toContain(`<img class="logo" src="${logo}" alt="">`);
  expect(listMarkup(list).toString()).toContain('<svg class="logo"');
});

test('who stands in full elsewhere is named once below the group, with the number', () => {
  const here = partnerWith({ name: 'Hier', at: ['hamborn', null] });
  const there = partnerWith({ name: 'Dort', at: ['walsum', null], serves: ['hamborn', 'mitte'] });
  const partners = [here, there].flatMap((each) => visiblePartner(each, 'team') ?? []);
  for (const layout of ['table', 'cards', 'phones'] as const) {
    const markup = listMarkup(listOf(partners, { layout, group: 'district' })).toString();
    const references = markup.match(/<table class="also.*?<\/table>/gs) ?? [];
    expect(
      references.map((each) =>
        each
          .replaceAll(/<[^>]+>|&nbsp;/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      ),
    ).toEqual(['Hamborn: siehe auch Dort 1', 'Mitte: siehe auch Mitte Dort 1']);
    expect(references[0]).toContain('<a href="#e-1">');
    // A group of nothing but references has its name all the same, and no empty table or list.
    expect(markup).toMatch(/id="g-mitte"><table class="also alone".*<h2 class="heard">Mitte<\/h2><ul/);
    expect(markup).not.toMatch(/<tbody><\/tbody>|<ul class="phones"><\/ul>/);
  }
});

test('a long text of a table’s column runs below its entry, and nothing of it is lost', () => {
  const languages = vocabularyOf(duisburg, true).languages.map(({ code }) => code);
  const partner = visiblePartner({ ...record, languages }, 'team');
  const list = listOf(partner === null ? [] : [partner], { columns: ['languages', 'notes'] });
  const [, below = ''] = listMarkup(list).toString().split('<tr class="below">');
  for (const code of languages) expect(below).toContain(list.ours(list.label('language', code)));
});

test('columns for which no sheet is wide enough run below each entry, those to write in do not', () => {
  const partner = visiblePartner(record, 'team');
  const list = listOf(partner === null ? [] : [partner], { columns: tableColumns });
  const markup = listMarkup(list).toString();
  const heads = [...markup.matchAll(/<th scope="col">([^<]*)/g)].map(([, head = '']) => letters(head));
  expect(heads).toContain('Notizen');
  const [, below = ''] = markup.split('<tr class="below">');
  expect(heads).not.toContain('Telefon');
  expect(below).toContain('<strong>Telefon</strong>');
  expect(below).toContain('030 23125 111');
});
