/** The facets of the directory, by the name of their URL parameter. */
export const facetNames = [
  'field',
  'district',
  'quarter',
  'kind',
  'umbrella',
  'language',
  'targetGroup',
] as const;
export type FacetName = (typeof facetNames)[number];

export const sortOrders = ['relevance', 'name', 'district', 'confirmed'] as const;
export type SortOrder = (typeof sortOrders)[number];
