import { expect, test } from 'vitest';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import type { Partner } from '../../contract/partner.ts';
import { duisburg } from '../../server/cities/duisburg.ts';
import { vocabularyOf } from '../../server/cities/vocabulary.ts';
import { visiblePartner } from '../partner/visible.ts';
import { planList } from './plan.ts';
import { defaultListSettings, type ListSettings } from './settings.ts';

const vocabulary = vocabularyOf(duisburg, false);
const words = {
  citywide: 'Stadtweit',
  without: {
    district: 'Ohne Bezirk',
    quarter: 'Ohne Ortsteil',
    field: 'Ohne Handlungsfeld',
    kind: 'Ohne Art',
    language: 'Ohne Angabe',
  },
};

function partner(name: string, more: Partial<Partner> = {}): Partner {
  const visible = visiblePartner(partnerWith({ name }), 'public');
  if (visible === null) throw new Error('the partner is public');
  return { ...visible, slug: name.toLowerCase(), ...more };
}

const plan = (partners: Partner[], settings: Partial<ListSettings> = {}) =>
  planList(partners, { ...defaultListSettings, ...settings }, vocabulary, words);

const shown = (partners: Partner[], settings: Partial<ListSettings> = {}) =>
  plan(partners, settings).sections.map(({ title, items }) => [
    title,
    items.map(({ type, number, partner: { name } }) => `${type === 'entry' ? '' : '→'}${number} ${name}`),
  ]);

test('without groups everybody is there once, in the order in which they were chosen', () => {
  expect(shown([partner('Zeder'), partner('Ahorn')])).toEqual([['', ['1 Zeder', '2 Ahorn']]]);
});

test('in several groups: in full where it is, a reference where it also works', () => {
  const both = partner('Beide', { serves: ['walsum', 'hamborn'], citywide: false });
  const one = partner('Eins', { serves: ['walsum'], citywide: true });
  expect(shown([both, one], { group: 'district' })).toEqual([
    ['Walsum', ['1 Beide', '2 Eins']],
    ['Hamborn', ['→1 Beide']],
    ['Stadtweit', ['→2 Eins']],
  ]);
});

test('or in full everywhere, under the same number', () => {
  const both = partner('Beide', { serves: ['walsum', 'hamborn'], citywide: false });
  expect(shown([both], { group: 'district', repeat: 'full' })).toEqual([
    ['Walsum', ['1 Beide']],
    ['Hamborn', ['1 Beide']],
  ]);
});

test('letters sort as DIN 5007-1 does, and a partner without the thing comes last', () => {
  const partners = [partner('Zebra'), partner('Ämter'), partner('Amsel')];
  expect(shown(partners, { group: 'letter' })).toEqual([
    ['A', ['1 Amsel', '2 Ämter']],
    ['Z', ['3 Zebra']],
  ]);
  expect(shown([partner('Stumm', { languages: [] })], { group: 'language' })).toEqual([
    ['Ohne Angabe', ['1 Stumm']],
  ]);
});

test('the index names everybody and every language but German, with the numbers where they are', () => {
  const partners = [
    partner('Verein', { shortName: 'VRN', languages: ['de', 'kmr'] }),
    partner('Anders', { languages: ['kmr'] }),
  ];
  const { names, languages, count } = plan(partners);
  expect(names.map(({ term, numbers }) => [term, ...numbers])).toEqual([
    ['Anders', 2],
    ['Verein', 1],
    ['VRN', 1],
  ]);
  expect(languages.map(({ numbers }) => numbers)).toEqual([[1, 2]]);
  expect(count).toBe(2);
});

test('whoever is taken off by hand is nowhere', () => {
  expect(shown([partner('Eins'), partner('Zwei')], { without: ['eins'] })).toEqual([['', ['1 Zwei']]]);
});

test('nobody is lost to a word that the vocabulary has no longer', () => {
  const former = partner('Früher', { fields: ['laengst-vergangen'], kind: 'laengst-vergangen' });
  const both = partner('Beides', { fields: ['laengst-vergangen', 'wohnen'] });
  expect(shown([former, both], { group: 'field' })).toEqual([
    ['Wohnen und Unterbringung', ['1 Beides']],
    ['Ohne Handlungsfeld', ['2 Früher']],
  ]);
  expect(shown([former], { group: 'kind' })).toEqual([['Ohne Art', ['1 Früher']]]);
});

test('names that begin with a figure stand together, whatever stands before the first letter', () => {
  expect(
    shown([partner('2. Heimat'), partner('„Amsel“'), partner('1. FC Süd')], { group: 'letter' }),
  ).toEqual([
    ['0–9', ['1 1. FC Süd', '2 2. Heimat']],
    ['A', ['3 „Amsel“']],
  ]);
});
