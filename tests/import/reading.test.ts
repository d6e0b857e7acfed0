import { expect, test } from 'vitest';
import { decode } from '../../src/server/import/decode.ts';
import { readTable } from '../../src/server/import/read-table.ts';
import { fromUtm32 } from '../../src/server/import/utm.ts';
import { inWindows1252, officeFile } from './fixture.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('both encodings, with and without a mark, give the same text', () => {
  const text = 'Größe – „Übergang“ 5 €';
  expect(decode(utf8(text))).toEqual({ text, encoding: 'UTF-8' });
  expect(decode(utf8(`\uFEFF${text}`))).toEqual({ text, encoding: 'UTF-8' });
  expect(decode(inWindows1252(text))).toEqual({ text, encoding: 'Windows-1252' });
});

test('UTF-16, as Excel saves “Unicode Text”, is read by its mark', () => {
  const little = new Uint8Array(Buffer.from('\uFEFFGröße\t„5 €“', 'utf16le'));
  const big = new Uint8Array(Buffer.from(little).swap16());
  for (const bytes of [little, big])
    expect(decode(bytes)).toEqual({ text: 'Größe\t„5 €“', encoding: 'UTF-16' });
});

test('files that are no text are refused with what to do', () => {
  expect(() => decode(Uint8Array.of(0xff, 0xfe, 65, 0, 0, 0))).toThrow(/keine Textdatei/);
  expect(() => decode(Uint8Array.of(80, 75, 3, 4, 0, 0))).toThrow(/keine Textdatei/);
});

test('a separator line, trailing separators, doubled quotes and quoted newlines are understood, lines stay right', () => {
  const { headings, delimiter, rows } = readTable(officeFile);
  expect(delimiter).toBe(';');
  expect(headings).toEqual(['Nr', 'Name', 'Zusatz', 'PLZ', 'Straße', 'Vorwahl', 'Telefon', 'Mail']);
  expect(rows.map(({ line }) => line)).toEqual([3, 4, 6]);
  expect(rows[0]?.values?.Zusatz).toBe('Ganztag "Mitte"');
  expect(rows[1]?.values?.Zusatz).toBe('mit\nZeilenumbruch');
});

test.each([
  ['semicolon', ';'],
  ['comma', ','],
  ['tab', '\t'],
])('a %s separates, whichever line ends', (_, delimiter) => {
  const lines = [
    ['a', 'b'],
    ['1', 'x;y,z'],
    ['2', 'w'],
  ].map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter));
  for (const end of ['\n', '\r\n']) {
    expect(readTable(lines.join(end)).rows.map(({ values }) => values)).toEqual([
      { a: '1', b: 'x;y,z' },
      { a: '2', b: 'w' },
    ]);
  }
});

test('a row of another width is told apart, a file without headings or with an open quote refused', () => {
  expect(readTable('a;b\n1;2;3\n4\n5;6').rows.map(({ line, values }) => [line, values !== null])).toEqual([
    [2, false],
    [3, false],
    [4, true],
  ]);
  expect(() => readTable('')).toThrow(/Überschriften|Spaltenüberschriften/);
  expect(() => readTable('a;b\n"1;2')).toThrow(/Anführungszeichen/);
});

test('UTM 32N becomes WGS 84: along the central meridian, and alike on both sides of it', () => {
  expect(fromUtm32(500_000, 0)).toEqual({ longitude: 9, latitude: 0 });
  // From the equator to 45° the meridian of GRS80 is 4,984,944.378 m long.
  expect(fromUtm32(500_000, 0.9996 * 4_984_944.378)).toEqual({ longitude: 9, latitude: 45 });
  const west = fromUtm32(344_000, 5_700_000);
  const east = fromUtm32(656_000, 5_700_000);
  expect(west.latitude).toBeCloseTo(east.latitude, 6);
  expect(9 - west.longitude).toBeCloseTo(east.longitude - 9, 6);
});
