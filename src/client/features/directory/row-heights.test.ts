import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAt, rowOffsets } from './row-heights.ts';

const slugs = ['a', 'b', 'c', 'd'];

test('rows begin where those before them end; what was not measured is estimated', () => {
  const heights = new Map([
    ['b', 140],
    ['d', 60],
  ]);
  expect([...rowOffsets(slugs, heights, 90)]).toEqual([0, 90, 230, 320, 380]);
});

test('the row at a distance is found as by walking down the list', () => {
  const list = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(list, fc.integer({ min: -100, max: 16_000 }), (sizes, distance) => {
      const names = sizes.map((_, at) => `row-${at}`);
      const offsets = rowOffsets(names, new Map(sizes.map((size, at) => [`row-${at}`, size])), 10);
      const walked = names.findLastIndex((_, at) => (offsets[at] ?? 0) <= distance);
      expect(rowAt(offsets, distance)).toBe(Math.max(0, walked));
    }),
  );
});
