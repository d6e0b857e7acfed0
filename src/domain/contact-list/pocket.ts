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

/** The lines that go onto the next panel: a group's name does not stand alone at its foot. */
function take(lines: readonly PocketLine[], most: number): number {
  const isLonely = lines.length > most && lines[most - 1]?.type === 'group';
  return Math.min(lines.length, isLonely ? most - 1 : most);
}

/**
 * Fills A4 sheets that are printed on one side and folded twice into booklets of four A6 panels: cover, two inside,
 * back. Each sheet is a booklet of its own.
 * @returns the sheets, each with its panels in reading order.
 */
export function pocketSheets(plan: ListPlan): PocketPanel[][] {
  const lines = linesOf(plan);
  const sheets: PocketPanel[][] = [];
  for (let from = 0; from === 0 || from < lines.length; ) {
    const sheet: PocketPanel[] = [];
    for (let panel = 0; panel < panelsPerSheet; panel++) {
      const rest = lines.slice(from);
      const count = take(rest, panel === 0 ? linesOnCover : linesPerPanel);
      sheet.push({ lines: rest.slice(0, count), isCover: panel === 0 });
      from += count;
    }
    sheets.push(sheet);
    if (lines.length === 0) break;
  }
  return sheets;
}
