import { expect, test } from 'vitest';
import { duisburg } from '../../../cities/duisburg.ts';
import { vocabularyOf } from '../../../cities/vocabulary.ts';
import { targetGuesser } from './guess-target.ts';
import { numbersIn } from './numbers-in.ts';

const guess = targetGuesser(vocabularyOf(duisburg, true));

test.each([
  ['Kontakt', '0203 23125-0 (Zentrale)', 'phone'],
  ['Mobil', '0171 39200000', 'mobile'],
  ['Sprechzeiten', '09.00-12.00 (Mo-Fr)', 'hours'],
  ['Öffnungszeiten', '09.00-12.00; 14.00-16.00', 'hours'],
])('„%s“ over „%s“ is taken for %s', (heading, text, target) => expect(guess(heading, [text])).toBe(target));

test.each([
  ['blanks', `Haus${' '.repeat(1_500)}Nord`],
  ['words', `Kurse, ${'für alle '.repeat(3_000)}`],
  ['what looks like addresses', `${'@.'.repeat(1_500)} x`],
  ['dots', `Seite${'.'.repeat(30_000)}drei`],
])('what a column is, is soon known whatever its cells hold: %s', (_, text) => {
  const began = performance.now();
  expect(guess('Spalte', [text, text])).toBeNull();
  expect(numbersIn(text, 'phone')).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(500);
});
