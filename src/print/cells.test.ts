import { expect, test } from 'vitest';
import { listOf } from '../../tests/print/printed.ts';
import { shownLocation } from '../../tests/support/partner-part.ts';
import { addressLines, hourLines } from './cells.ts';

test.each([
  ['Bergmannsplatz 47–49', 'Bergmannsplatz\u00a047–\u206049'],
  ['Straße des 17. Juni 5-7 b', 'Straße des\u00a017. Juni\u00a05-\u20607\u00a0b'],
  ['August-Bebel-Platz', 'August-Bebel-Platz'],
])('no line ends within the number of a house: %s', (street, kept) => {
  expect(addressLines(shownLocation({ street }), listOf([]))).toContain(kept);
});

test('a line ends between days and hours, not within either', () => {
  const hours = [1, 2].map((day) => ({ day, from: '09:00', to: '16:00' }));
  expect(hourLines(hours, listOf([]))).toEqual(['Mo–\u2060Di 09:00–\u206016:00']);
});
