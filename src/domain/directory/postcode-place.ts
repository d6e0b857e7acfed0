import type { DirectoryEntry } from '../../contract/entry.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';

/** Where a postcode is. */
export interface PostcodePlace {
  readonly district: string;
  /** Null where the postcode has several quarters. */
  readonly quarter: string | null;
}

const only = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/**
 * The district of a postcode, as the other entries of the directory have it.
 * @returns null where nobody has it, or where they do not agree.
 */
export function placeOfPostcode(entries: readonly DirectoryEntry[], postcode: string): PostcodePlace | null {
  if (!/^\d{5}$/.test(postcode)) return null;
  const there = entries
    .flatMap(({ locations }) => locations)
    .filter((location) => location.postcode === postcode && location.district !== unresolvedDistrict);
  const district = only(there.map((location) => location.district));
  if (district === undefined) return null;
  return { district, quarter: only(there.map(({ quarter }) => quarter)) ?? null };
}
