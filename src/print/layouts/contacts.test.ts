import { expect, test } from 'vitest';
import { listOf } from '../../../tests/print/printed.ts';
import { shownContact, shownPoint } from '../../../tests/support/partner-part.ts';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import type { ContactPoint } from '../../contract/partner.ts';
import type { ListSettings } from '../../domain/contact-list/settings.ts';
import { visiblePartner } from '../../domain/partner/visible.ts';
import { listMarkup } from '../document.ts';

const point = (type: ContactPoint['type'], value: string, label = '') =>
  shownPoint({ key: '', type, value, label });
const contact = (name: string, ...points: ContactPoint[]) => ({
  ...shownContact({ key: '', name, points }),
  consent: null,
});

const shared = point('phone', '030 23125 100', 'Zentrale');
const contacts = [
  contact('Empfang', shared, point('email', 'empfang@verein.example')),
  contact(
    'Hêvîn Averdung',
    shared,
    point('mobile', '0171 3920 001', 'nur dienstags'),
    point('phone', '030 23125 102'),
  ),
  contact('Spendentelefon', point('phone', '030 23125 103'), point('fax', '030 23125 199')),
];

const partner = visiblePartner(partnerWith({ name: 'Verein', contacts, at: ['mitte', null] }), 'team');

/** What the list says of its only partner. */
function bodyOf(settings: Partial<ListSettings>): string {
  const markup = listMarkup(listOf(partner === null ? [] : [partner], settings)).toString();
  const [body = ''] = /<tbody>.*<\/tbody>|<ul class="phones">.*<\/ul>/s.exec(markup) ?? [];
  return body;
}

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<wbr>|\u00ad/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const peopleIn = (markup: string): string[] =>
  [...markup.matchAll(/<li class="person">(.*?)<\/li>/gs)].map(([, inside = '']) => textOf(inside));

test('what belongs to one of several contacts stands on one line, in one row for each partner', () => {
  const body = bodyOf({ columns: ['address', 'contacts', 'phones', 'emails', 'languages'] });
  expect(body.match(/<tr/g)).toHaveLength(1);
  expect(body).toContain('<td class="people" colspan="3">');
  expect(peopleIn(body)).toEqual([
    'Empfang 030 23125 100 Zentrale empfang@verein.example',
    'Hêvîn Averdung 030 23125 100 Zentrale 0171 3920 001 mobil, nur dienstags 030 23125 102',
    'Spendentelefon 030 23125 103',
  ]);
});

test('in the order chosen, and without names where nobody wants any', () => {
  expect(peopleIn(bodyOf({ columns: ['emails', 'contacts'] }))).toEqual([
    'empfang@verein.example Empfang',
    'Hêvîn Averdung',
    'Spendentelefon',
  ]);
  expect(peopleIn(bodyOf({ columns: ['phones', 'emails'] }))[2]).toBe('030 23125 103');
});

test('where a column stands apart from the names, each number says whose it is', () => {
  const apart = bodyOf({ columns: ['contacts', 'languages', 'phones', 'emails'] });
  expect(peopleIn(apart)).toEqual([]);
  const text = textOf(apart);
  expect(text).toContain('030 23125 100 Empfang, Hêvîn Averdung, Zentrale');
  expect(text).toContain('0171 3920 001 Hêvîn Averdung, mobil, nur dienstags');
  expect(text).toContain('empfang@verein.example Empfang');
  expect(textOf(bodyOf({ columns: ['phones'] }))).not.toContain('Spendentelefon');
});

test('a sheet for the wall has every number, with what it is', () => {
  expect(textOf(bodyOf({ layout: 'phones' }))).toBe(
    '1 Verein Empfang (Zentrale) 030 23125 100 Hêvîn Averdung (Zentrale) 030 23125 100 ' +
      'Hêvîn Averdung (mobil, nur dienstags) 0171 3920 001 Hêvîn Averdung 030 23125 102 Spendentelefon 030 23125 103',
  );
});
