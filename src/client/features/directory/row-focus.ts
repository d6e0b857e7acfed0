const linkIn = (row: Element | null | undefined) =>
  row?.querySelector<HTMLElement>('[data-row-link]') ?? null;

/** Moves the focus to the first row on the screen. False where there is none. */
export function focusFirstRow(): boolean {
  const link = linkIn(document.querySelector('[data-index]'));
  link?.focus();
  return link !== null;
}

/** Moves the focus to a row if it is drawn, scrolling no further than it takes to see it. */
export function focusRow(index: number): boolean {
  const row = document.querySelector(`[data-index="${index}"]`);
  const link = linkIn(row);
  link?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return link !== null;
}

/** The row in which something is focused, or null. */
export function focusedRow(): number | null {
  const row = document.activeElement?.closest('[data-index]');
  return row instanceof HTMLElement ? Number(row.dataset.index) : null;
}
