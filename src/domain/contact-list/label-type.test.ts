import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelSheets } from './label-sheets.ts';
import { labelType } from './label-type.ts';

const short = ['AWO Duisburg', 'Musterstraße 1', '47051 Duisburg'];
const long = [
  'Verein zur Förderung der Bildung, Kultur und gesellschaftlichen Teilhabe von Familien aus Südosteuropa e. V.',
  'Haus der Familie, Hinterhof, zweite Etage links',
  'Kaiser-Wilhelm-Straße 400 b',
  '47169 Duisburg',
];

test('a short address is set large, a long one as small as it has to be', () => {
  expect(labelType(short, labelSheets['3x8'])).toBe(11);
  expect(labelType(long, labelSheets['3x8'])).toBeLessThan(10);
  expect(labelType(long, labelSheets['2x4'])).toBe(11);
});

test('narrow letters leave room for more of them', () => {
  const [narrow, wide] = ['il', 'mw'].map((letters) => [letters.repeat(45), 'Weg 1', '47051 Duisburg']);
  expect(labelType(narrow ?? [], labelSheets['3x10'])).toBe(11);
  expect(labelType(wide ?? [], labelSheets['3x10'])).toBeLessThan(10);
});

test('as much of a line is used as its letters take', () => {
  const name = 'Kinder- und Jugendpsychologischer Dienst';
  expect(labelType([name, 'Platanenhof 12', '47051 Duisburg'], labelSheets['3x10'])).toBe(11);
});

test('more text is never set larger, a larger label never smaller', () => {
  const address = fc.array(fc.string({ minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(address, fc.string({ minLength: 1 }), (lines, more) => {
      expect(labelType([...lines, more], labelSheets['3x7'])).toBeLessThanOrEqual(
        labelType(lines, labelSheets['3x7']),
      );
      expect(labelType(lines, labelSheets['2x4'])).toBeGreaterThanOrEqual(
        labelType(lines, labelSheets['3x10']),
      );
    }),
  );
});
