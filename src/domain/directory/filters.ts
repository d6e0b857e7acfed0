import { type FacetName, facetNames, type SortOrder, sortOrders } from '../../contract/facets.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import { facetValues } from '../vocabulary.ts';

/** What is asked of the directory: the whole of it stands in the URL. */
export interface Filters extends Readonly<Record<FacetName, readonly string[]>> {
  readonly q: string;
  /** False leaves out partners that match a district only because they serve the whole city. */
  readonly citywide: boolean;
  /** ISO date, or null. */
  readonly confirmedSince: string | null;
  /** Null: by relevance with a search text, by name without. */
  readonly sort: SortOrder | null;
}

/** A part of a link that could not be understood; it is told and ignored. */
export interface IgnoredParameter {
  readonly name: string;
  readonly value: string;
  readonly reason: 'unknown-parameter' | 'unknown-value' | 'invalid';
}

export const noFilters: Filters = {
  q: '',
  field: [],
  district: [],
  quarter: [],
  kind: [],
  umbrella: [],
  language: [],
  targetGroup: [],
  citywide: true,
  confirmedSince: null,
  sort: null,
};

const longestQuery = 200;
const isFacet = (name: string): name is FacetName => (facetNames as readonly string[]).includes(name);
const isSort = (value: string): value is SortOrder => (sortOrders as readonly string[]).includes(value);

function isDate(value: string): boolean {
  const time = Date.parse(value);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  );
}

/** One value for every facet. */
export function eachFacet<Value>(make: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Value>;
}

type Known = Readonly<Record<FacetName, readonly string[]>>;

function knownIds(vocabulary: Vocabulary): Known {
  const values = facetValues(vocabulary, 'de');
  return eachFacet((name) => values[name].map(({ id }) => id));
}

/** The single-valued parameters: each says what a value sets, or that it is none. */
const single: Readonly<Record<string, (value: string) => Partial<Filters> | null>> = {
  q: (value) => (value.length <= longestQuery ? { q: value } : null),
  citywide: (value) => (value === 'true' || value === 'false' ? { citywide: value === 'true' } : null),
  confirmedSince: (value) => (isDate(value) ? { confirmedSince: value } : null),
  sort: (value) => (isSort(value) ? { sort: value } : null),
};

/**
 * Reads filters from a URL, forgivingly: what is not understood is left out and reported.
 * Values of a facet come back once each, in the vocabulary's order.
 */
export function parseFilters(
  params: URLSearchParams,
  vocabulary: Vocabulary,
): { filters: Filters; ignored: IgnoredParameter[] } {
  const known = knownIds(vocabulary);
  const ignored: IgnoredParameter[] = [];
  const facets = eachFacet(() => new Set<string>());
  const seen = new Set<string>();
  let rest: Partial<Filters> = {};
  for (const [name, value] of params) {
    if (isFacet(name)) {
      if (known[name].includes(value)) facets[name].add(value);
      else ignored.push({ name, value, reason: 'unknown-value' });
      continue;
    }
    const read = Object.hasOwn(single, name) ? single[name] : undefined;
    const set = seen.has(name) ? null : read?.(value);
    seen.add(name);
    if (set) rest = { ...rest, ...set };
    else ignored.push({ name, value, reason: read === undefined ? 'unknown-parameter' : 'invalid' });
  }
  const chosen = eachFacet((name) => known[name].filter((id) => facets[name].has(id)));
  return { filters: { ...noFilters, ...rest, ...chosen }, ignored };
}

/** Writes filters as the shortest URL parameters that `parseFilters` reads back; defaults are left out. */
export function serialiseFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.q !== '') params.set('q', filters.q);
  for (const name of facetNames) for (const id of filters[name]) params.append(name, id);
  if (!filters.citywide) params.set('citywide', 'false');
  if (filters.confirmedSince !== null) params.set('confirmedSince', filters.confirmedSince);
  if (filters.sort !== null) params.set('sort', filters.sort);
  return params;
}
