import type { DirectoryEntry } from '../../contract/entry.ts';
import { type FacetName, facetNames } from '../../contract/facets.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import {
  add,
  type Bitset,
  countOf,
  countOfBoth,
  emptySet,
  fullSet,
  has,
  intersect,
  unite,
} from '../directory/bitset.ts';
import { eachFacet, type Filters } from '../directory/filters.ts';
import type { InterfaceLanguage } from '../vocabulary.ts';
import { type Corpus, createCorpus, type IndexedValue } from './corpus.ts';
import { highestWorth, type Match } from './match.ts';
import { createMatcher } from './matcher.ts';
import { parseQuery } from './query.ts';

export interface Selection {
  /** Indices into the entries, in the order asked for. */
  readonly ids: Uint32Array;
  readonly total: number;
  /** For every value of every facet: how many it gives under the search and all other facets. */
  readonly counts: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** How many match (or, switched off, would match) only because they serve the whole city. */
  readonly citywideCount: number;
  /** What to mark in texts, folded. */
  readonly needles: readonly string[];
  /** What to mark in telephone numbers. */
  readonly digits: readonly string[];
  /** How many other filters would give. */
  readonly totalOf: (filters: Filters) => number;
}

export interface DirectoryIndex {
  readonly select: (filters: Filters) => Selection;
  /** Prepares what only mistyped words need, at a time when nobody waits. */
  readonly warm: () => void;
}

interface Restrictions {
  readonly text: Bitset | null;
  readonly confirmed: Bitset | null;
  readonly facets: Readonly<Record<FacetName, Bitset | null>>;
}

const isReal = (district: string) => district !== unresolvedDistrict;

function facetMask(corpus: Corpus, name: FacetName, filters: Filters): Bitset | null {
  const wanted = filters[name];
  if (wanted.length === 0) return null;
  const mask = emptySet(corpus.size);
  for (const value of corpus.values[name]) if (wanted.includes(value.id)) unite(mask, value.entries);
  if (name === 'district' && filters.citywide && wanted.some(isReal)) unite(mask, corpus.citywide);
  return mask;
}

function confirmedMask(corpus: Corpus, since: string | null): Bitset | null {
  if (since === null) return null;
  const mask = emptySet(corpus.size);
  corpus.confirmedAt.forEach((at, entry) => {
    if (at !== null && at >= since) add(mask, entry);
  });
  return mask;
}

function textMask(size: number, matches: readonly Match[]): Bitset | null {
  if (matches.length === 0) return null;
  const mask = fullSet(size);
  for (const match of matches) intersect(mask, match.entries);
  return mask;
}

/** Everything that fits all restrictions, but for one facet's own. */
function combine(size: number, restrictions: Restrictions, except: FacetName | null): Bitset {
  const set = fullSet(size);
  if (restrictions.text !== null) intersect(set, restrictions.text);
  if (restrictions.confirmed !== null) intersect(set, restrictions.confirmed);
  for (const name of facetNames) {
    const mask = restrictions.facets[name];
    if (mask !== null && name !== except) intersect(set, mask);
  }
  return set;
}

function countValues(corpus: Corpus, name: FacetName, base: Bitset, withCitywide: boolean) {
  const spread = name === 'district' && withCitywide;
  const everywhere = spread ? intersect(corpus.citywide.slice(), base) : null;
  const count = ({ id, entries }: IndexedValue) =>
    everywhere !== null && isReal(id)
      ? countOf(unite(intersect(entries.slice(), base), everywhere))
      : countOfBoth(base, entries);
  return new Map(corpus.values[name].map((value) => [value.id, count(value)]));
}

function countOnlyCitywide(corpus: Corpus, districts: readonly string[], base: Bitset): number {
  if (districts.length > 0 && !districts.some(isReal)) return 0;
  const direct = emptySet(corpus.size);
  for (const { id, entries } of corpus.values.district) if (districts.includes(id)) unite(direct, entries);
  let count = 0;
  for (let at = 0; at < corpus.size; at++)
    if (has(corpus.citywide, at) && has(base, at) && !has(direct, at)) count++;
  return count;
}

function inOrder(order: Uint32Array, set: Bitset, total: number): Uint32Array {
  const ids = new Uint32Array(total);
  let next = 0;
  for (const at of order) if (has(set, at)) ids[next++] = at;
  return ids;
}

/** By worth, then by name: worths are small whole numbers, so entries are dealt into one pile per worth. */
function byRelevance(corpus: Corpus, set: Bitset, total: number, matches: readonly Match[]): Uint32Array {
  const named = inOrder(corpus.byName, set, total);
  const highest = matches.length * highestWorth;
  const worthAt = (at: number) => matches.reduce((sum, { worths }) => sum + (worths[at] ?? 0), 0);
  const worths = Uint16Array.from(named, worthAt);
  const starts = new Uint32Array(highest + 2);
  for (const value of worths) starts[highest - value + 1] = (starts[highest - value + 1] ?? 0) + 1;
  for (let pile = 1; pile < starts.length; pile++)
    starts[pile] = (starts[pile] ?? 0) + (starts[pile - 1] ?? 0);
  const ids = new Uint32Array(total);
  named.forEach((at, position) => {
    const pile = highest - (worths[position] ?? 0);
    const place = starts[pile] ?? 0;
    ids[place] = at;
    starts[pile] = place + 1;
  });
  return ids;
}

/**
 * Makes a directory searchable where the user is: every selection is a local computation.
 * @param language whose labels (kinds, fields, languages …) a search term may hit.
 */
export function createDirectoryIndex(
  entries: readonly DirectoryEntry[],
  vocabulary: Vocabulary,
  language: InterfaceLanguage,
): DirectoryIndex {
  const corpus = createCorpus(entries, vocabulary, language);
  const find = createMatcher(corpus);

  function restrictionsOf(filters: Filters, matches: readonly Match[]): Restrictions {
    return {
      text: textMask(corpus.size, matches),
      confirmed: confirmedMask(corpus, filters.confirmedSince),
      facets: eachFacet((name) => facetMask(corpus, name, filters)),
    };
  }

  const totalOf = (filters: Filters) =>
    countOf(combine(corpus.size, restrictionsOf(filters, parseQuery(filters.q).map(find)), null));

  function ordered(filters: Filters, set: Bitset, total: number, matches: readonly Match[]): Uint32Array {
    if (filters.sort === 'district') return inOrder(corpus.byDistrict, set, total);
    if (filters.sort === 'confirmed') return inOrder(corpus.byConfirmation, set, total);
    if (filters.sort === 'name' || matches.length === 0) return inOrder(corpus.byName, set, total);
    return byRelevance(corpus, set, total, matches);
  }

  function select(filters: Filters): Selection {
    const matches = parseQuery(filters.q).map(find);
    const restrictions = restrictionsOf(filters, matches);
    const result = combine(corpus.size, restrictions, null);
    const total = countOf(result);
    const baseOf = (name: FacetName) =>
      restrictions.facets[name] === null ? result : combine(corpus.size, restrictions, name);
    return {
      ids: ordered(filters, result, total, matches),
      total,
      counts: eachFacet((name) => countValues(corpus, name, baseOf(name), filters.citywide)),
      citywideCount: countOnlyCitywide(corpus, filters.district, baseOf('district')),
      needles: [...new Set(matches.flatMap(({ needles }) => needles))],
      digits: matches.flatMap(({ digits }) => (digits === null ? [] : [digits])),
      totalOf,
    };
  }

  return { select, warm: () => void corpus.lexicon() };
}
