import { expect, test } from 'vitest';
import { audit as german } from '../../messages/de/audit.ts';
import { audit as english } from '../../messages/en/audit.ts';
import { detailWords } from './detail-words.ts';

test('details fit in one line, in words, without what is empty or only an id', () => {
  const details = { proposal: '0b7e', person: 'f3c1', outcome: 'partly-accepted', version: 7, note: null };
  expect(detailWords({ details, person: 'Ivan Petrov' }, german)).toBe(
    'Person: Ivan Petrov · Ergebnis: teilweise angenommen · Fassung: 7',
  );
  expect(detailWords({ details, person: null }, english)).toBe('Outcome: partly accepted · Version: 7');
});

test('what nobody has found words for yet is shown as it is', () => {
  const details = { counts: { added: 3, removed: 0 }, places: ['a', 'b'], sample: true };
  expect(detailWords({ details, person: null }, german)).toBe(
    'counts: added: 3, removed: 0 · places: a, b · Beispielkonto: ja',
  );
});
