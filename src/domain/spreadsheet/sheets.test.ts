import { expect, test } from 'vitest';
import { choosableColumns, sheetColumns, sheetIds, sheetNames } from './sheets.ts';

test.each(sheetIds)('the columns of %s can be told apart, by key and in both languages', (id) => {
  const columns = sheetColumns[id];
  for (const of of [
    columns.map(({ key }) => key),
    columns.map(({ heading }) => heading.de),
    columns.map(({ heading }) => heading.en),
  ])
    expect(new Set(of).size).toBe(of.length);
});

test('whatever stands in a file can be chosen for it', () => {
  const keys = choosableColumns.map(({ key }) => key);
  expect(keys).toEqual([
    ...sheetColumns.partners.map(({ key }) => key),
    'sheet:locations',
    'sheet:contacts',
    'sheet:points',
    'sheet:offers',
  ]);
  // Excel takes no longer names.
  for (const { de, en } of Object.values(sheetNames)) expect(Math.max(de.length, en.length)).toBeLessThan(32);
});
