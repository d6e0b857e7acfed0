/** A DIN A4 sheet of labels: all lengths in millimetres, from the sheet's top left corner. */
export interface LabelSheet {
  /** How many labels stand beside and below each other. */
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** Where the first label begins. */
  readonly left: number;
  readonly top: number;
  /** From one label's left edge to the next one's; likewise down. */
  readonly stepX: number;
  readonly stepY: number;
}

const gapless = (columns: number, rows: number, width: number, height: number): LabelSheet => ({
  columns,
  rows,
  width,
  height,
  left: (210 - columns * width) / 2,
  top: (297 - rows * height) / 2,
  stepX: width,
  stepY: height,
});

/**
 * The sheets that German offices have, by how many labels stand on them; sizes as the makers print them on the box
 * (3 × 8: 70 × 36 mm, e.g. Herma 4464, Zweckform 3475; 3 × 7: 63.5 × 38.1 mm, e.g. Zweckform L7160; 2 × 7:
 * 99.1 × 38.1 mm, L7163; 2 × 8: 99.1 × 33.9 mm, L7162; 3 × 10: 70 × 29.7 mm, 3489; 2 × 4: 105 × 74.25 mm, 3427).
 */
export const labelSheets = {
  '3x8': gapless(3, 8, 70, 36),
  '3x7': { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.25, top: 15.15, stepX: 66, stepY: 38.1 },
  '3x10': gapless(3, 10, 70, 29.7),
  '2x7': {
    columns: 2,
    rows: 7,
    width: 99.1,
    height: 38.1,
    left: 4.65,
    top: 15.15,
    stepX: 101.6,
    stepY: 38.1,
  },
  '2x8': { columns: 2, rows: 8, width: 99.1, height: 33.9, left: 4.65, top: 12.9, stepX: 101.6, stepY: 33.9 },
  '2x4': gapless(2, 4, 105, 74.25),
} as const satisfies Record<string, LabelSheet>;

export type LabelSheetId = keyof typeof labelSheets;

/** The top left corner of a label, counted from 0 in reading order. */
export function labelPosition({ columns, left, top, stepX, stepY }: LabelSheet, at: number) {
  return { left: left + (at % columns) * stepX, top: top + Math.floor(at / columns) * stepY };
}
