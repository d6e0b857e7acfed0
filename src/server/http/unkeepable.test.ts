import { expect, test } from 'vitest';
import { unkeepableIn } from './unkeepable.ts';

test.each([
  ['whole', { name: 'Müller 🧨', points: [{ value: 'a\nb', level: null, open: true, count: 1 }] }, null],
  [
    'a NUL',
    { content: { points: [{}, { value: 'a\0' }] } },
    { path: ['content', 'points', '1', 'value'], what: 'text' },
  ],
  ['half a pair', { reason: 'a\ud800' }, { path: ['reason'], what: 'text' }],
  ['a name', { corrections: { 'a\udc00': 1 } }, { path: ['corrections'], what: 'text' }],
])('%s', (_, body, found) => expect(unkeepableIn(body)).toEqual(found));

test('what is nested without end is found before it is the end of us', () => {
  const nested: unknown = JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(unkeepableIn(nested)?.what).toBe('depth');
});
