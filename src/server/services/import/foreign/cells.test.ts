import { expect, test, vi } from 'vitest';
import { duisburg } from '../../../cities/duisburg.ts';
import { vocabularyOf } from '../../../cities/vocabulary.ts';
import { addressIn, placeIn } from './address-in.ts';
import { numbersIn } from './numbers-in.ts';
import { wordsIn } from './words-in.ts';

const words = { vocabulary: vocabularyOf(duisburg, false), language: 'de' } as const;

test.each<[text: string, found: readonly string[]]>([
  ['0203 23125-10 / 0152 28895456', ['phone 0203 23125-10', 'mobile 0152 28895456']],
  ['0203/23125-11, 0203/23125-12', ['phone 0203/23125-11', 'phone 0203/23125-12']],
  ['Tel.: 0203 23125-13\nMobil: 0171 39200000', ['phone 0203 23125-13', 'mobile 0171 39200000']],
  ['0203 23125-0, -17', ['phone 0203 23125-0, -17']],
  ['+49 203 23125-14 oder +49 171 39200000', ['phone +49 203 23125-14', 'mobile +49 171 39200000']],
  ['0203-23125 33 od. 0171 39200000', ['phone 0203-23125 33', 'mobile 0171 39200000']],
  ['Fax 0203 23125-99', ['fax 0203 23125-99']],
  ['(0203) 23125-1 | (0203) 23125-2', ['phone (0203) 23125-1', 'phone (0203) 23125-2']],
  ['203231251', ['phone 0203231251']],
  ['4920323125100', ['phone +4920323125100']],
  ['Frau Kaya 0203 23125-15', ['phone Frau Kaya 0203 23125-15']],
  ['', []],
])('numbers in „%s“', (text, found) => {
  expect(numbersIn(text, 'phone').map(({ type, value }) => `${type} ${value}`)).toEqual(found);
});

test('a number under „Fax“ or „Mobil“ stays one', () => {
  expect(numbersIn('0171 39200000', 'fax')).toEqual([{ type: 'fax', value: '0171 39200000' }]);
  expect(numbersIn('0203 23125-16', 'mobile')).toEqual([{ type: 'mobile', value: '0203 23125-16' }]);
});

test.each([
  ['Musterweg 3, 47053 Duisburg', ['Musterweg 3', '47053', 'Duisburg', '']],
  ['Am Markt 5\r\n47169 Duisburg-Marxloh', ['Am Markt 5', '47169', 'Duisburg-Marxloh', '']],
  ['Haus B, Südweg 1, D-47249 Duisburg, Hinterhof', ['Südweg 1', '47249', 'Duisburg', 'Haus B, Hinterhof']],
  ['Postfach 10 01 01; 47001 Duisburg', ['Postfach 10 01 01', '47001', 'Duisburg', '']],
])('the address „%s“', (text, parts) => {
  const { street, postcode, city, addition } = addressIn(text) ?? {};
  expect([street, postcode, city, addition]).toEqual(parts);
});

test('what is no whole address is none', () => {
  for (const text of ['Musterweg 3', '47053 Duisburg', 'Halle 12345', '']) expect(addressIn(text)).toBeNull();
  expect(placeIn('47053 Duisburg')).toEqual({ postcode: '47053', city: 'Duisburg' });
  expect([placeIn('470534'), placeIn('Duisburg')]).toEqual([null, null]);
});

test('words of a list, however they are put apart; a name may hold what separates', () => {
  const languages = wordsIn('Türkisch, Kurdisch (Sorani) / Arabisch und Klingonisch', 'languages', words);
  expect(languages).toEqual({
    known: ['Türkisch', 'Kurdisch (Sorani)', 'Arabisch'],
    unknown: ['Klingonisch'],
  });
  expect(wordsIn('arab., bulg./rum. u. türk.', 'languages', words)).toEqual({
    known: ['arab.', 'bulg.', 'rum.', 'türk.'],
    unknown: [],
  });
  expect(wordsIn('xyz., kling.', 'languages', words).unknown).toEqual(['xyz.', 'kling.']);
  const [field, other] = duisburg.fields.map(({ de }) => de).filter((name) => name.includes(','));
  expect(wordsIn(`${field}, ${other}`, 'fields', words)).toEqual({ known: [field, other], unknown: [] });
  expect(wordsIn('Meiderich/Beeck, Süd', 'serves', words).known).toEqual(['Meiderich/Beeck', 'Süd']);
});

test('a long list of unknown words is taken apart as fast as it is long', () => {
  const looked = vi.spyOn(words.vocabulary.languages, 'map');
  const askedFor = (count: number) => {
    looked.mockClear();
    wordsIn(Array.from({ length: count }, (_, at) => `Wort${at}`).join(', '), 'languages', words);
    return looked.mock.calls.length;
  };
  expect(askedFor(40)).toBeLessThan(3 * askedFor(20));
});
