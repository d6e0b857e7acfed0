import type { DirectoryEntry } from '../../contract/entry.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { fold } from '../text/fold.ts';

export interface SortKeys {
  /** Folded name, compared by code unit (SQL: collate "C"). DIN 5007-1: ä sorts as a. */
  readonly sortName: string;
  /** Position of the first location's district and quarter in the vocabulary. */
  readonly sortDistrict: number;
}

const withoutLocation = 9_999_999;
const districtUnresolved = 900_000;

function districtPosition(entry: DirectoryEntry, districts: Vocabulary['districts']): number {
  const location = entry.locations[0];
  if (location === undefined) return withoutLocation;
  if (location.district === unresolvedDistrict) return districtUnresolved;
  const at = districts.findIndex((district) => district.id === location.district);
  if (at < 0) return districtUnresolved;
  const quarter = districts[at]?.quarters.findIndex(({ id }) => id === location.quarter) ?? -1;
  return (at + 1) * 1000 + quarter + 1;
}

/** What an entry is sorted by besides its relevance; ties are broken by slug. */
export const sortKeys = (entry: DirectoryEntry, vocabulary: Pick<Vocabulary, 'districts'>): SortKeys => ({
  sortName: fold(entry.name).plain,
  sortDistrict: districtPosition(entry, vocabulary.districts),
});
