import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, needlesOf } from './fold.ts';
import { highlight, highlightDigits } from './highlight.ts';
import { slugOf } from './slug.ts';

test.each([
  ['Türkisch', 'turkisch', 'tuerkisch'],
  ['Straße', 'strasse', 'strasse'],
  ['Neueingereiste', 'neueingereiste', 'neueingereiste'],
  ['Partner*innen', 'partnerinnen', 'partnerinnen'],
  ['Kinder- und Jugend', 'kinder und jugend', 'kinder und jugend'],
  ['E-Mail, O’Neill', 'email oneill', 'email oneill'],
  ['Hêvîn Łódź ığdır', 'hevin lodz igdir', 'hevin lodz igdir'],
  ['Homberg/Ruhrort', 'homberg ruhrort', 'homberg ruhrort'],
  ['u\u0308ber', 'uber', 'ueber'],
])('%s folds to %s and %s', (text, plain, digraph) => {
  expect(fold(text)).toEqual({ plain, digraph });
});

test('folding takes any text, and folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { plain } = fold(text);
      expect(fold(plain).plain).toBe(plain);
    }),
  );
});

test('what is marked joins to the text it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Flüchtlings-Beratung', 'ÖPNV über Süd', 'İstanbul'),
  );
  fc.assert(
    fc.property(
      text,
      fc.array(fc.string({ minLength: 1, maxLength: 4 }).map((word) => fold(word).plain)),
      (written, needles) => {
        expect(
          highlight(written, needles)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(written);
      },
    ),
  );
});

test('a hit is marked in the original spelling', () => {
  expect(highlight('Flüchtlingsberatung', needlesOf('beratung'))).toEqual([
    { text: 'Flüchtlings', hit: false },
    { text: 'beratung', hit: true },
  ]);
  expect(highlight('Türkisch', needlesOf('tuerk'))).toEqual([
    { text: 'Türk', hit: true },
    { text: 'isch', hit: false },
  ]);
  expect(highlightDigits('030 23125 418', '3125418')).toEqual([
    { text: '030 2', hit: false },
    { text: '3125 418', hit: true },
  ]);
});

test.each([
  ['Grün & Söhne e. V.', 'gruen-soehne-e-v'],
  ['Caritas-Haus Süd', 'caritas-haus-sued'],
  ['***', 'partner'],
  ['Иван', 'partner'],
])('%s has the slug %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a slug is always one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
