/** Heights of rows as they were measured, by partner; what was never drawn is estimated. */
export type RowHeights = Map<string, number>;

/** Where each row begins, in pixels from the top of the list; one more at the end: where the list ends. */
export function rowOffsets(slugs: readonly string[], heights: RowHeights, estimate: number): Float64Array {
  const offsets = new Float64Array(slugs.length + 1);
  let offset = 0;
  slugs.forEach((slug, at) => {
    offset += heights.get(slug) ?? estimate;
    offsets[at + 1] = offset;
  });
  return offsets;
}

/** The row at a distance from the top of the list: the last one that begins there or above. */
export function rowAt(offsets: Float64Array, distance: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((offsets[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
