import { expect, test } from 'vitest';
import { duisburg } from '../server/cities/duisburg.ts';
import { matchingLanguages } from './language-match.ts';

const found = (typed: string) => matchingLanguages(duisburg.languages, typed).map(({ code }) => code);

test.each([
  ['Kurmanci', 'kmr'],
  ['kurmandschi', 'kmr'],
  ['KURMANJI', 'kmr'],
  ['türk', 'tr'],
  ['tuerkisch', 'tr'],
  ['Turkish', 'tr'],
  ['arab', 'ar'],
  ['zaza', 'zza'],
])('„%s“ is first of all %s', (typed, code) => {
  expect(found(typed)[0]).toBe(code);
});

test('a language called so comes before one that is also called so', () => {
  expect(found('kurd')[0]).toBe('ku');
});

test('„kurdisch“ finds every Kurdish language', () => {
  expect(found('kurdisch')).toEqual(expect.arrayContaining(['kmr', 'sdh']));
});

test('nothing typed is everything, nonsense is nothing', () => {
  expect(found(' ')).toHaveLength(duisburg.languages.length);
  expect(found('xyzzy')).toEqual([]);
});
