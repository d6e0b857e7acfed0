/** What a limit is put on: what we measured, or its ratio to the peer in the same run. */
export interface Limit {
  readonly of: 'own' | 'ratio';
  readonly atMost?: number;
  readonly atLeast?: number;
}

export type Unit = 'ms' | 'B' | 'KB' | 'B/partner' | 'MB/s' | 'req/s' | 'recall' | 'points' | '';

export interface Peer {
  readonly name: string;
  readonly value: number;
}

/** One row of the table. */
export interface Measure {
  readonly name: string;
  readonly unit: Unit;
  readonly own: number;
  /** The twin or peer of the same run, in the same unit. */
  readonly peer?: Peer;
  /** From shared/design.md where it is a ratio, bytes or a score; times are printed and never judged. */
  readonly limit?: Limit;
  /** What somebody has to know to read the figure. */
  readonly note?: string;
}

export const ratioOf = ({ own, peer }: Measure): number | null =>
  peer === undefined || peer.value === 0 ? null : own / peer.value;

/** Whether the limit holds; null where there is none. */
export function holds(measure: Measure): boolean | null {
  const { limit } = measure;
  if (limit === undefined) return null;
  const value = limit.of === 'own' ? measure.own : ratioOf(measure);
  if (value === null || Number.isNaN(value)) return false;
  return value <= (limit.atMost ?? Number.POSITIVE_INFINITY) && value >= (limit.atLeast ?? 0);
}

/** A part of the benchmark: measures its own and its peers' figures in one run. */
export type Part = () => Promise<Measure[]>;
