import type { FacetName } from '../../../../src/contract/facets.ts';
import type { Vocabulary } from '../../../../src/contract/vocabulary.ts';
import { eachFacet } from '../../../../src/domain/directory/filters.ts';
import { facetValues, shortLabel } from '../../../../src/domain/vocabulary.ts';

/** What rows have to know besides their partner. */
export interface Facts {
  readonly label: (facet: FacetName, id: string) => string;
  readonly today: string;
  readonly limits: Vocabulary['freshness'];
}

export function factsOf(vocabulary: Vocabulary): Facts {
  const values = facetValues(vocabulary, 'de');
  const names = eachFacet((facet) => new Map(values[facet].map(({ id, label }) => [id, shortLabel(label)])));
  return {
    label: (facet, id) => names[facet].get(id) ?? id,
    today: new Date().toISOString().slice(0, 10),
    limits: vocabulary.freshness,
  };
}
