import type { DirectoryEntry } from '../../../contract/entry.ts';
import type { FacetName } from '../../../contract/facets.ts';
import { unresolvedDistrict } from '../../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import type { DistrictReason } from '../../../domain/directory/district-match.ts';

/** What all rows of a list share. Its identity changes only when rows have to be drawn anew. */
export interface RowContext {
  readonly label: (facet: FacetName, id: string) => string;
  readonly needles: readonly string[];
  readonly digits: readonly string[];
  readonly today: string;
  readonly limits: Vocabulary['freshness'];
  readonly onToggle: (slug: string) => void;
  readonly onCopied: (value: string, copied: boolean) => void;
}

/** What is particular to one row. */
export interface RowFacts {
  readonly entry: DirectoryEntry;
  readonly starred: boolean;
  readonly selected: boolean;
  /** Why it matches the districts asked for, if any were. */
  readonly reason: DistrictReason | null;
}

/** „Marxloh, Hamborn“: the first location, as briefly as it can be said. */
export function placeOf(entry: DirectoryEntry, label: RowContext['label'], unresolved: string): string {
  const [location] = entry.locations;
  if (location === undefined) return '';
  const district =
    location.district === unresolvedDistrict ? unresolved : label('district', location.district);
  return location.quarter === null ? district : `${label('quarter', location.quarter)}, ${district}`;
}
