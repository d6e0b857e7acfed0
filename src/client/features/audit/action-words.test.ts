import { expect, test } from 'vitest';
import { actionWords, detailWords } from './action-words.ts';

test('an action has its words, or is its own name', () => {
  expect(actionWords('sign-in', { 'sign-in': 'angemeldet' })).toBe('angemeldet');
  expect(actionWords('toString', { 'sign-in': 'angemeldet' })).toBe('toString');
});

test('details fit in one line, without what is empty', () => {
  expect(detailWords({ route: 'POST /api/staff', proposal: 12, note: '', by: null, none: [] })).toBe(
    'route: POST /api/staff · proposal: 12',
  );
  expect(detailWords({ accepted: ['name', 'offers/2'], counts: { added: 3, removed: 0 } })).toBe(
    'accepted: name, offers/2 · counts: added: 3 · removed: 0',
  );
});
