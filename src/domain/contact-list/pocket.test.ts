import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import type { Partner } from '../../contract/partner.ts';
import { visiblePartner } from '../partner/visible.ts';
import type { ListPlan } from './plan.ts';
import { linesOnCover, linesPerPanel, panelsPerSheet, pocketSheets } from './pocket.ts';

function somebody(): Partner {
  const partner = visiblePartner(partnerWith({ name: 'Verein' }), 'public');
  if (partner === null) throw new Error('the partner is public');
  return partner;
}
const partner = somebody();

/** A plan of groups that have so many partners. */
function planOf(sizes: readonly number[]): ListPlan {
  let number = 0;
  const sections = sizes.map((size, at) => ({
    key: `${at}`,
    title: `Gruppe ${at}`,
    items: Array.from({ length: size }, () => {
      number += 1;
      return { type: 'entry' as const, number, partner, again: false };
    }),
  }));
  return { sections, count: number, names: [], languages: [] };
}

test('everybody is there once, in order, below the name of their group, on panels that are never too full', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 70 }), { maxLength: 12 }), (sizes) => {
      const plan = planOf(sizes);
      const sheets = pocketSheets(plan);
      expect(sheets.every((sheet) => sheet.length === panelsPerSheet)).toBe(true);
      const numbers: number[] = [];
      for (const { lines, isCover } of sheets.flat()) {
        expect(lines.length).toBeLessThanOrEqual(isCover ? linesOnCover : linesPerPanel);
        if (lines.length > 0) expect([lines[0]?.type, lines.at(-1)?.type]).toEqual(['group', 'entry']);
        let group = '';
        for (const line of lines) {
          if (line.type === 'group') group = line.title;
          else {
            const home = plan.sections.find(({ items }) => items.some((item) => item.number === line.number));
            expect(group).toBe(home?.title);
            numbers.push(line.number);
          }
        }
      }
      expect(numbers).toEqual(Array.from({ length: plan.count }, (_, at) => at + 1));
    }),
  );
});

test('a list without anybody is one booklet, with its cover', () => {
  expect(pocketSheets(planOf([]))).toHaveLength(1);
});
