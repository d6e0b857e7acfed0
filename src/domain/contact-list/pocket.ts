import type { Partner } from '../../contract/partner.ts';
import type { ListPlan } from './plan.ts';

/** One line of a pocket list; every line is equally high, so that panels are full in any browser alike. */
export type PocketLine =
  | { readonly type: 'group'; readonly title: string }
  | { readonly type: 'entry'; readonly number: number; readonly partner: Partner };

/** An A6 panel of a folded A4 sheet. */
export interface PocketPanel {
  readonly lines: readonly PocketLine[];
  readonly isCover: boolean;
}

/** How many lines a panel takes, and the cover below its title; 6.4 mm each. */
export const linesPerPanel = 20;
export const linesOnCover = 11;
export const panelsPerSheet = 4;

function linesOf({ sections }: ListPlan): PocketLine[] {
  return sections.flatMap(({ title, items }) => {
    const entries = items
      .filter(({ type }) => type === 'entry')
      .map(({ number, partner }) => ({ type: 'entry' as const, number, partner }));
    return title === '' || entries.length === 0 ? entries : [{ type: 'group' as const, title }, ...entries];
  });
}

/** The group that a panel begins in the middle of; empty where it begins with one, or there are none. */
function continued(lines: readonly PocketLine[], from: number): string {
  if (lines[from]?.type !== 'entry') return '';
  const group = lines.slice(0, from).findLast(({ type }) => type === 'group');
  return group?.type === 'group' ? group.title : '';
}

/** The end of the panel that begins at a line: a group's name does not stand alone at its foot. */
function endOf(lines: readonly PocketLine[], from: number, most: number): number {
  const end = Math.min(lines.length, from + most);
  return end < lines.length && lines[end - 1]?.type === 'group' ? end - 1 : end;
}

/**
 * Fills A4 sheets that are printed on one side and folded twice into booklets of four A6 panels: cover, two inside,
 * back. Each sheet is a booklet of its own. A group that goes on on the next panel is named there again.
 * @returns the sheets, each with its panels in reading order.
 */
export function pocketSheets(plan: ListPlan): PocketPanel[][] {
  const lines = linesOf(plan);
  const sheets: PocketPanel[][] = [];
  for (let from = 0; from === 0 || from < lines.length; ) {
    const sheet: PocketPanel[] = [];
    for (let panel = 0; panel < panelsPerSheet; panel++) {
      const title = continued(lines, from);
      const again: PocketLine[] = title === '' ? [] : [{ type: 'group', title }];
      const end = endOf(lines, from, (panel === 0 ? linesOnCover : linesPerPanel) - again.length);
      sheet.push({ lines: [...again, ...lines.slice(from, end)], isCover: panel === 0 });
      from = end;
    }
    sheets.push(sheet);
    if (lines.length === 0) break;
  }
  return sheets;
}
