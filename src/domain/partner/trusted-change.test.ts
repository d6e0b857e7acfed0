import { expect, test } from 'vitest';
import { isTrustedChange } from './trusted-change.ts';

const changed = (path: string) => ({ path, kind: 'changed' as const });

test.each([
  ['locations/a/hours', ['hours'], true],
  ['locations/a/hoursNote', ['hours'], true],
  ['locations/a/hours', ['points'], false],
  ['locations/a/street', ['hours', 'points'], false],
  ['contacts/a/points/b/value', ['points'], true],
  ['contacts/a/points/b/level', ['points'], false],
  ['contacts/a/name', ['points', 'hours'], false],
  ['locations/a/hours', [], false],
] as const)('a changed %s where a city trusts %j: %s', (path, trusted, expected) => {
  expect(isTrustedChange(changed(path), trusted)).toBe(expected);
});

test('what is new, or in conflict, is looked at', () => {
  expect(isTrustedChange({ path: 'contacts/a/points/b', kind: 'added' }, ['points'])).toBe(false);
  expect(isTrustedChange({ ...changed('locations/a/hours'), conflict: true }, ['hours'])).toBe(false);
});
