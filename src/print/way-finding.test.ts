import { expect, test } from 'vitest';
import { letters, listOf, partnersOf } from '../../tests/print/printed.ts';
import { partnerWith } from '../../tests/support/search-cases.ts';
import { visiblePartner } from '../domain/partner/visible.ts';
import { contents, index } from './way-finding.ts';

test('three numbers and more that follow one another are folded, and both ends lead to their entries', () => {
  const speaking = [['pl'], ['kmr'], ['kmr'], ['pl'], ['pl', 'kmr'], ['pl'], [], ['pl']];
  const partners = speaking.flatMap((languages, at) => {
    const record = partnerWith({ name: `Verein ${at + 1}`, at: ['mitte', null], languages });
    return visiblePartner(record, 'team') ?? [];
  });
  const markup = String(index(listOf(partners, { index: true })));
  const lines = [...markup.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = '']) => line);
  const textOf = (line = '') => letters(line.replaceAll(/<[^>]*>|&nbsp;/g, ''));
  expect(lines.slice(0, 2).map(textOf)).toEqual(['Kurmandschi2,3,5', 'Polnisch1,4–6,8']);
  expect(lines[1]?.match(/href="[^"]*"/g)).toEqual([1, 4, 6, 8].map((number) => `href="#e-${number}"`));
});

test('names in the contents are set as names are everywhere: „e. V.“ on one line, German in an English list', () => {
  const partners = ['Erster e. V.', 'Zweiter'].flatMap(
    (name) => visiblePartner(partnerWith({ name, at: ['mitte', null] }), 'team') ?? [],
  );
  const list = listOf(partners, { layout: 'profiles', contents: true, language: 'en' });
  expect(String(contents(list))).toContain('<span lang="de">Erster e.\u00a0V.</span>');
});

test('contents longer than a page are not balanced over their columns, which takes Chromium long', () => {
  const of = (count: number) =>
    String(contents(listOf(partnersOf(count), { layout: 'profiles', contents: true })));
  expect(of(201)).toContain('<ol class="long">');
  expect(of(200)).not.toContain('long');
});
