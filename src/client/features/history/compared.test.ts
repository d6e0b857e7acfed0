import { expect, test } from 'vitest';
import { comparedOf, withCompared } from './compared.ts';

const versions = [7, 6, 3, 1];
const read = (search: string) => comparedOf(new URLSearchParams(search), versions);

test('an address names two versions, in whichever order', () => {
  expect(read('von=3&bis=7')).toEqual({ from: 3, to: 7 });
  expect(read('von=7&bis=3')).toEqual({ from: 3, to: 7 });
});

test.each(['', 'von=3', 'von=3&bis=3', 'von=3&bis=5', 'von=x&bis=7'])('„%s“ compares nothing', (search) =>
  expect(read(search)).toBeNull(),
);

test('what else is asked for stays', () => {
  const search = new URLSearchParams('q=beratung&von=1&bis=3');
  expect(withCompared(search, { from: 3, to: 7 }).toString()).toBe('q=beratung&von=3&bis=7');
  expect(withCompared(search, null).toString()).toBe('q=beratung');
});
