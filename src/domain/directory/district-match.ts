import type { DirectoryEntry } from '../../contract/entry.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';

/** Why an entry matches a district: it stands there, it works there, or it serves the whole city. */
export type DistrictReason = 'located' | 'serves' | 'citywide';

/** The best reason why an entry matches any of the districts, or null. */
export function districtReason(entry: DirectoryEntry, districts: readonly string[]): DistrictReason | null {
  if (entry.locations.some((location) => districts.includes(location.district))) return 'located';
  if (entry.serves.some((district) => districts.includes(district))) return 'serves';
  const real = districts.some((district) => district !== unresolvedDistrict);
  return entry.citywide && real ? 'citywide' : null;
}
