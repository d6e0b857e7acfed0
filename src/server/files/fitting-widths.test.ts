import { expect, test } from 'vitest';
import type { Cell } from '../../domain/spreadsheet/cell.ts';
import { fittingWidths } from './fitting-widths.ts';

const table = (cells: readonly Cell[], width: number) => ({
  id: 'partners' as const,
  columns: [{ key: 'name', heading: 'Name', width, type: 'text' as const, editable: true }],
  rows: cells.map((cell) => [cell]),
});

test.each<[string, readonly Cell[], number]>([
  ['keeps its width where its cells fit', ['Café', null, 7], 20],
  ['grows with the longest', ['Café', 'Verein für Nachbarschaftshilfe'], 32],
  ['counts lines by themselves', ['Verein für\nNachbarschaftshilfe'], 21],
  ['grows no further than is read at a glance', ['lang '.repeat(40)], 60],
])('a column %s', (_, cells, expected) => {
  expect(fittingWidths(table(cells, 20))).toEqual([expected]);
});

test('a column that is meant to be wide stays so', () => {
  expect(fittingWidths(table(['lang '.repeat(40)], 90))).toEqual([90]);
});
