import { expect, test } from 'vitest';
import { redactor } from './redact.ts';

const redacted = (value: string, text: string) => redactor([value], '#')(text);

test.each([
  ['0203 12345-67', 'Tel. 0203 12345-67.', 'Tel. #.'],
  ['0203 12345-67', '+49 (0)203/1234567', '#'],
  ['0203 12345-67', '0049 203 12 34 56 7 oder 02031234567', '# oder #'],
  // A longer number is another one, and so is an extension.
  ['0203 12345', '0203 12345-67, 0203 123456', '0203 12345-67, 0203 123456'],
  ['+90 212 555 0101', '0090 212 5550101', '#'],
  // Too short to be told from a house number.
  ['110', 'Weg 110', 'Weg 110'],
])('the number %s in „%s“', (value, text, after) => {
  expect(redacted(value, text)).toBe(after);
});

test.each([
  ['Anna Beispiel', 'Frau ANNA  Beispiel, Anna\nBeispiel', 'Frau #, #'],
  ['Anna Beispiel', 'Anna Beispielhaft, Johanna Beispiel', 'Anna Beispielhaft, Johanna Beispiel'],
  ["Siobhán O'Brien-Öz", '<b>Siobhán O&#39;Brien-Öz</b>', '<b>#</b>'],
  ['Zoë Öz', 'Zoë Öz'.normalize('NFD'), '#'],
  ['m-k@verein.example', 'mailto:M-K@verein.example, ?to=m-k%40verein.example', 'mailto:#, ?to=#'],
  ['a.b@verein.example', 'axb@verein.example', 'axb@verein.example'],
  ['(Team) *', 'das (Team) *', 'das #'],
])('the words %s in „%s“', (value, text, after) => {
  expect(redacted(value, text)).toBe(after);
});

test('nothing is replaced where there is nothing to look for', () => {
  expect(redactor(['', ' '], '#')('a b')).toBe('a b');
});
