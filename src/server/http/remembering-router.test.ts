import { expect, test } from 'vitest';
import { RememberingRouter } from './remembering-router.ts';

const router = new RememberingRouter<string>();
router.add('ALL', '/api/*', 'all');
router.add('GET', '/api/lists/entries', 'entries');
router.add('GET', '/api/lists/:id', 'one');
router.add('POST', '/api/lists/entries', 'made');

/** What is found, and the parameters it is found with. */
const found = (method: string, path: string) =>
  router.match(method, path)[0].map(([handler, params]) => [handler, { ...params }]);

test('the first and every later look-up of a path find the same, method by method', () => {
  const both = ['GET', 'POST', 'GET', 'POST', 'BREW'].map((method) => found(method, '/api/lists/entries'));
  const got = [
    ['all', {}],
    ['entries', {}],
    ['one', { id: 'entries' }],
  ];
  const posted = [
    ['all', {}],
    ['made', {}],
  ];
  expect(both).toEqual([got, posted, got, posted, [['all', {}]]]);
});

test('a path with a parameter is looked up each time', () => {
  for (const id of ['a', 'b', 'a'])
    expect(found('GET', `/api/lists/${id}`)).toEqual([
      ['all', {}],
      ['one', { id }],
    ]);
});
