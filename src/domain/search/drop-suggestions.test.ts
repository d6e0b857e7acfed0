import { expect, test } from 'vitest';
import { type Filters, noFilters } from '../directory/filters.ts';
import { dropSuggestions } from './drop-suggestions.ts';

/** A directory in which a search gives something for these words together, and anything for no search. */
const withWords =
  (...known: readonly string[]) =>
  ({ q, kind }: Filters): number => {
    if (kind.length > 0 && q !== '') return 0;
    if (q === '') return kind.length > 0 ? 3 : 100;
    return q.split(' ').every((word) => known.includes(word)) ? known.length : 0;
  };
const shown = (filters: Partial<Filters>, totalOf: (filters: Filters) => number) =>
  dropSuggestions({ ...noFilters, ...filters }, totalOf).map(({ name, words, without, total }) => [
    words ?? name,
    without,
    total,
  ]);

test('the most fruitful single filter comes first', () => {
  const total = ({ q, kind, district }: Filters) =>
    q === '' ? 5 : kind.length === 0 ? 7 : district.length === 0 ? 0 : 0;
  expect(shown({ q: 'xyz', kind: ['schule'], district: ['sued'] }, total)).toEqual([
    ['kind', { kind: [] }, 7],
    ['q', { q: '' }, 5],
  ]);
});

test('a word that nothing has is left out before the whole search', () => {
  expect(shown({ q: ' wer dolmetscht  arabisch' }, withWords('dolmetscht', 'arabisch'))).toEqual([
    [['wer'], { q: 'dolmetscht arabisch' }, 2],
    ['q', { q: '' }, 100],
  ]);
});

test('two words are, where one does not help', () => {
  const inMarxloh = withWords('dolmetscht', 'arabisch', 'marxloh');
  expect(shown({ q: 'wer dolmetscht arabisch in marxloh' }, inMarxloh)).toEqual([
    [['wer', 'in'], { q: 'dolmetscht arabisch marxloh' }, 3],
    ['q', { q: '' }, 100],
  ]);
});

test('a whole letter is not taken apart, and one word only as a whole', () => {
  expect(shown({ q: 'a b c d e f g h' }, withWords('a', 'b'))).toEqual([['q', { q: '' }, 100]]);
  expect(shown({ q: 'xyz' }, withWords('a'))).toEqual([['q', { q: '' }, 100]]);
});

test('citywide offers are asked for where they were left out', () => {
  const total = ({ citywide }: Filters) => (citywide ? 4 : 0);
  expect(shown({ citywide: false }, total)).toEqual([['citywide', { citywide: true }, 4]]);
});
