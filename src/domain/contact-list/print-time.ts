import type { Layout } from './settings.ts';

/** Milliseconds that the server's Chromium takes for an entry, measured with 2,000 of them (docs/performance.md). */
const perEntry: Readonly<Record<Layout, number>> = {
  table: 5.5,
  cards: 6.5,
  phones: 4,
  profiles: 20,
  labels: 1,
  pocket: 1,
};
/** To start it, and to end it. */
const start = 600;

/** About how many seconds a list takes to become a PDF; a server may be slower. */
export const printSeconds = (layout: Layout, entries: number): number =>
  Math.ceil((start + perEntry[layout] * entries) / 1000);
