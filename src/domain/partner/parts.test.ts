import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshKey, movedTo, putBack, withoutPart } from './parts.ts';

const parts = [{ key: 'a' }, { key: 'b' }, { key: 'c' }];
const keys = (of: readonly { key: string }[]) => of.map(({ key }) => key).join('');

test('a part is moved, and stays inside the list', () => {
  expect(keys(movedTo(parts, 'a', 1))).toBe('bac');
  expect(keys(movedTo(parts, 'c', 0))).toBe('cab');
  expect(keys(movedTo(parts, 'a', -1))).toBe('abc');
  expect(keys(movedTo(parts, 'c', 9))).toBe('abc');
});

test('what was taken out goes back where it was, once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), (place) => {
      const part = parts[place] ?? { key: 'a' };
      const back = putBack(withoutPart(parts, part.key), part, place);
      expect(back).toEqual(parts);
      expect(putBack(back, part, place)).toEqual(parts);
    }),
  );
});

test('keys are what the contract takes', () => {
  for (let at = 0; at < 50; at += 1) expect(freshKey()).toMatch(/^[a-z0-9]{1,16}$/);
});
