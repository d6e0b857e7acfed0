/** A repeatable source of chance. */
export interface Random {
  /** A number from 0 up to 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** Different values, in the order of the list. */
  readonly some: <Value>(values: readonly Value[], count: number) => Value[];
  readonly weighted: <Value>(values: readonly (readonly [Value, number])[]) => Value;
}

/** Mulberry32: the same seed, the same numbers, on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[int(0, values.length - 1)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const some = <Value>(values: readonly Value[], count: number): Value[] => {
    const left = values.map((_, at) => at);
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, values.length))
      chosen.add(left.splice(int(0, left.length - 1), 1)[0] ?? 0);
    return values.filter((_, at) => chosen.has(at));
  };
  const weighted = <Value>(values: readonly (readonly [Value, number])[]): Value => {
    let rest = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of values) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return pick(values)[0];
  };
  return { next, int, chance: (probability) => next() < probability, pick, some, weighted };
}
