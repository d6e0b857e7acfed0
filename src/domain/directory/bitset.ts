/** A set of entries: bit `i` of word `i / 32` stands for entry `i`. */
export type Bitset = Uint32Array;

export const emptySet = (size: number): Bitset => new Uint32Array((size + 31) >>> 5);

export function fullSet(size: number): Bitset {
  const set = emptySet(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) set[set.length - 1] = (1 << rest) - 1;
  return set;
}

export function add(set: Bitset, at: number): void {
  set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
}

export const has = (set: Bitset, at: number): boolean => (((set[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

/** Keeps in `set` what is in `other` as well. */
export function intersect(set: Bitset, other: Bitset): Bitset {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) & (other[word] ?? 0);
  return set;
}

/** Adds to `set` what is in `other`. */
export function unite(set: Bitset, other: Bitset): Bitset {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
  return set;
}

function bitsIn(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

export function countOf(set: Bitset): number {
  let count = 0;
  for (const word of set) count += bitsIn(word);
  return count;
}

/** How many are in both, without making the set of them. */
export function countOfBoth(one: Bitset, other: Bitset): number {
  let count = 0;
  for (let word = 0; word < one.length; word++) count += bitsIn((one[word] ?? 0) & (other[word] ?? 0));
  return count;
}

export function isEmpty(set: Bitset): boolean {
  return set.every((word) => word === 0);
}
