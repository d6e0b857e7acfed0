import type { LabelSheet } from './label-sheets.ts';

const pointInMillimetres = 25.4 / 72;
/** Of Fira Sans: what a letter takes at most on average in a line of many, in its type size. */
const letterWidth = 0.56;
const lineHeight = 1.2;
/** What stays free around the text: printers do not hit to the millimetre. */
export const labelPadding = { x: 5, y: 3.5 };
const sizes = [11, 10, 9, 8, 7, 6] as const;
export type LabelType = (typeof sizes)[number];

function linesNeeded(text: string, lettersPerLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = word.length;
    if (used > 0 && used + 1 + length > lettersPerLine) {
      lines++;
      used = 0;
    }
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(length / lettersPerLine) - 1);
    used += (used > 0 ? 1 : 0) + (length % lettersPerLine || length);
  }
  return lines;
}

/**
 * The largest type, in points, in which an address surely fits a label: counted in letters, so that it is the same
 * in every browser. The smallest where none does; then the label cuts it off.
 */
export function labelType(address: readonly string[], { width, height }: LabelSheet): LabelType {
  const [room, free] = [width - 2 * labelPadding.x, height - 2 * labelPadding.y];
  const fits = (size: number) => {
    const letters = Math.floor(room / (size * pointInMillimetres * letterWidth));
    const lines = address.reduce((sum, line) => sum + linesNeeded(line, letters), 0);
    return lines * size * pointInMillimetres * lineHeight <= free;
  };
  return sizes.find(fits) ?? 6;
}
