import type { LabelSheet } from './label-sheets.ts';
import { letterWidth } from './letter-widths.ts';

const pointInMillimetres = 25.4 / 72;
const lineHeight = 1.2;
/** What stays free around the text: printers do not hit to the millimetre. */
export const labelPadding = { x: 5, y: 3.5 };
const sizes = [11, 10, 9, 8, 7, 6] as const;
export type LabelType = (typeof sizes)[number];

/** @param room of a line, in the type's size. */
function linesNeeded(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  const next = () => {
    lines++;
    used = 0;
  };
  for (const word of text.split(' ')) {
    const widths = word.split('').map(letterWidth);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    if (used > 0 && used + letterWidth(' ') + whole > room) next();
    else if (used > 0) used += letterWidth(' ');
    // A word that is longer than a line is broken.
    for (const width of widths) {
      if (used + width > room) next();
      used += width;
    }
  }
  return lines;
}

/**
 * The largest type, in points, in which an address surely fits a label: counted by the widths of letters, so that it
 * is the same in every browser. The smallest where none does; then the label cuts it off.
 */
export function labelType(address: readonly string[], { width, height }: LabelSheet): LabelType {
  const [room, free] = [width - 2 * labelPadding.x, height - 2 * labelPadding.y];
  const fits = (size: number) => {
    const millimetres = size * pointInMillimetres;
    const lines = address.reduce((sum, line) => sum + linesNeeded(line, room / millimetres), 0);
    return lines * millimetres * lineHeight <= free;
  };
  return sizes.find(fits) ?? 6;
}
