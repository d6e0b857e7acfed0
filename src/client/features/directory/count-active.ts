import { facetNames } from '../../../contract/facets.ts';
import type { Filters } from '../../../domain/directory/filters.ts';

/** How many filters are set, the search text not among them. */
export const countActive = (filters: Filters): number =>
  facetNames.reduce((sum, name) => sum + filters[name].length, 0) +
  (filters.confirmedSince === null ? 0 : 1) +
  (filters.citywide ? 0 : 1);
