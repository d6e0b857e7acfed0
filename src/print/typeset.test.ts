import { expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const soft = '\u00ad';

test('long words are parted by the patterns of their language, short ones stay whole', () => {
  expect(typeset('Nachbarschaftshilfe', 'de')).toBe(['Nach', 'bar', 'schafts', 'hilfe'].join(soft));
  expect(typeset('Organisations', 'en')).toBe(['Organ', 'isa', 'tions'].join(soft));
  expect(typeset('Organisations', 'de')).not.toBe(typeset('Organisations', 'en'));
  expect(typeset('Beratung in Hamborn', 'de')).toBe('Beratung in Hamborn');
});

test('no line begins or ends with two letters of a word', () => {
  expect(typeset('Außenstelle', 'de')).toBe(['Außen', 'stelle'].join(soft));
  expect(typeset('Auftragsannahme, Jugendhilfe', 'de')).toBe(
    [['Auf', 'trags', 'an', 'nahme'].join(soft), ['Jugend', 'hilfe'].join(soft)].join(', '),
  );
});

test('a word with a star is parted in either half', () => {
  expect(typeset('Sprecher*innenkreis', 'de')).toBe(['Sprecher*innen', 'kreis'].join(soft));
  expect(typeset('Schulsozialarbeiter*innen', 'de')).toMatch(/^Schul\u00ad.*\*innen$/);
});

test('a word alone in brackets stays whole', () => {
  expect(typeset('47051 Duisburg (Mittelmeiderich)', 'de')).toBe('47051 Duisburg (Mittelmeiderich)');
});

test('addresses on the net are not parted: a hyphen would belong to them', () => {
  for (const address of ['nachbarschaftshilfe@verein.example', 'verein.example/nachbarschaftshilfe'])
    expect(typeset(address, 'de')).toBe(address);
});

test('an abbreviation stays on one line', () => {
  expect(typeset('Verein e. V.', 'de')).toBe('Verein e.\u00a0V.');
});

test('a hyphen that stands for a word stays with the rest of it', () => {
  expect(typeset('Kinder und -gärten', 'de')).toBe('Kinder und -\u2060gärten');
  expect(typeset('Nord-Süd - und', 'de')).toBe('Nord-Süd - und');
});

test('words with a slash between them may be parted there', () => {
  expect(typeset('Büro Homberg/Ruhrort', 'de')).toBe('Büro Homberg/\u200bRuhrort');
  expect(typeset('https://verein.example/angebote', 'de')).toBe('https://verein.example/angebote');
});
