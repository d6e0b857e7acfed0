import { expect, test } from 'vitest';
import { detailWords } from './detail-words.ts';

test('details fit in one line, without what is empty', () => {
  expect(detailWords({ route: 'POST /api/staff', proposal: 12, note: '', by: null, none: [] })).toBe(
    'route: POST /api/staff · proposal: 12',
  );
  expect(detailWords({ accepted: ['name', 'offers/2'], counts: { added: 3, removed: 0 } })).toBe(
    'accepted: name, offers/2 · counts: added: 3 · removed: 0',
  );
});
