import { expect, test } from 'vitest';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import { list as german } from '../../print/words/de.ts';
import { list as english } from '../../print/words/en.ts';
import { duisburg } from '../../server/cities/duisburg.ts';
import { vocabularyOf } from '../../server/cities/vocabulary.ts';
import { type Filters, noFilters } from '../directory/filters.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';
import { describeSelection } from './selection.ts';

const vocabulary = vocabularyOf(duisburg, true);
const told = (filters: Partial<Filters> | null, language: InterfaceLanguage = 'de') =>
  describeSelection(
    filters === null ? null : { ...noFilters, ...filters },
    vocabulary,
    language,
    (language === 'de' ? german : english).selection,
  );

const several = {
  q: ' beratung ',
  district: ['hamborn'],
  field: ['sprachmittlung'],
  language: ['ar', 'tr'],
} satisfies Partial<Filters>;

test('what was selected is said in the language of the list', () => {
  expect(told(several)).toEqual({
    parts: ['Stadtbezirk Hamborn und stadtweit', 'Sprachmittlung', 'Arabisch, Türkisch', 'Suche „beratung“'],
    short: 'Hamborn, Sprachmittlung, Arabisch, Türkisch u. a.',
  });
  expect(told(several, 'en').parts).toEqual([
    'District: Hamborn and citywide',
    'Interpreting',
    'Arabic, Turkish',
    'Search “beratung”',
  ]);
});

test('several places, with those for the whole city or without, and those of no known district', () => {
  expect(told({ district: ['hamborn', 'walsum'], citywide: false, quarter: ['marxloh'] }).parts).toEqual([
    'Stadtbezirke Walsum, Hamborn',
    'Ortsteil Marxloh',
  ]);
  expect(told({ district: [unresolvedDistrict] })).toEqual({
    parts: ['Bezirk ungeklärt'],
    short: 'Bezirk ungeklärt',
  });
  expect(told({ confirmedSince: '2026-05-01' })).toEqual({ parts: ['bestätigt seit 2026-05-01'], short: '' });
});

test('the whole directory and what was picked by hand need no words', () => {
  expect(told({ sort: 'name', citywide: false })).toEqual({ parts: [], short: '' });
  expect(told(null)).toEqual({ parts: [], short: '' });
});

test('the short form stays short, whatever is searched for', () => {
  const quarters = vocabulary.districts.flatMap((each) => each.quarters.map(({ id }) => id));
  expect(told({ quarter: quarters }).short).toMatch(/^.{1,50} u\. a\.$/);
  expect(told({ q: 'x'.repeat(200) }).short).toBe('');
});
