import { expect, test } from 'vitest';
import { duisburg } from '../../server/cities/duisburg.ts';
import { vocabularyOf } from '../../server/cities/vocabulary.ts';
import type { Codec, SheetWords } from './cell.ts';
import { cellText } from './cell.ts';
import {
  contactType,
  date,
  level,
  of,
  optional,
  pointType,
  stepFree,
  term,
  terms,
  website,
  yesNo,
} from './codecs.ts';

const words = (language: 'de' | 'en'): SheetWords => ({
  vocabulary: vocabularyOf(duisburg, false),
  language,
});
const german = words('de');

test.each(Object.entries(of))(
  'every word of %s is read back as what it was, in both languages',
  (_, terms) => {
    for (const language of ['de', 'en'] as const)
      for (const { id } of terms(german.vocabulary)) {
        const codec = term(terms);
        const cell = cellText(codec.write(id, words(language)));
        // Also in a file of the other language.
        for (const reader of ['de', 'en'] as const)
          expect(codec.read(cell, words(reader))).toEqual({ value: id });
      }
  },
);

test('lists are names apart by semicolons, read by any of their names', () => {
  const codec = terms(of.languages);
  expect(codec.write(['tr', 'kmr'], german)).toContain('; ');
  expect(codec.read('türkisch; Kurmanci ;ar; Turkish', german)).toEqual({ value: ['tr', 'kmr', 'ar'] });
  expect(codec.read('Türkisch; Klingonisch', german)).toEqual({ problem: 'unknown-word', at: 'Klingonisch' });
  expect(codec.read('', german)).toEqual({ value: [] });
});

test('two codes of one name stay apart, and both are words', () => {
  const codec = terms(of.languages);
  expect(codec.write(['prs', 'fa-AF'], german)).toBe('Dari; Dari (fa-AF)');
  expect(codec.read('dari (fa-af); Dari', german)).toEqual({ value: ['fa-AF', 'prs'] });
});

test('an id that the vocabulary lacks stays what it is', () => {
  expect(term(of.kinds).write('gab_es_einmal', german)).toBe('gab_es_einmal');
});

const read = <Value>(codec: Codec<Value>, text: string) => codec.read(text, german);

test.each([
  ['2026-02-28', '2026-02-28'],
  ['28.2.2026', '2026-02-28'],
  ['', null],
])('%s is a date', (text, value) => {
  expect(read(date, text)).toEqual({ value });
});

test.each(['31.2.2026', '2026-13-01', 'morgen', '12/24/2026'])('%s is none', (text) => {
  expect(read(date, text)).toEqual({ problem: 'not-a-date', at: text });
});

test('words of the program', () => {
  expect([read(yesNo, 'JA'), read(yesNo, ''), read(yesNo, 'vielleicht')]).toEqual([
    { value: true },
    { value: false },
    { problem: 'not-yes-no', at: 'vielleicht' },
  ]);
  expect(read(level, 'Nur das Netzwerk')).toEqual({ value: 'network' });
  expect(read(stepFree, '')).toEqual({ value: null });
  expect(read(pointType, 'Handy')).toEqual({ value: 'mobile' });
  expect(read(contactType, 'desk')).toEqual({ value: 'desk' });
  expect(read(website, 'www.verein.example')).toEqual({ value: 'https://www.verein.example' });
  expect(read(optional(term(of.umbrellas)), ' ')).toEqual({ value: null });
});
