import type { FacetName } from '../../contract/facets.ts';
import { unresolvedDistrict } from '../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';
import type { Filters } from '../directory/filters.ts';
import { facetValues, type InterfaceLanguage, shortLabel } from '../vocabulary.ts';

/** What is said around the names of what was selected. */
export interface SelectionWords {
  readonly districts: (names: readonly string[]) => string;
  readonly quarters: (names: readonly string[]) => string;
  /** Among districts: whoever works in the whole city is on the list, too. */
  readonly citywide: string;
  readonly search: (text: string) => string;
  readonly confirmedSince: (isoDate: string) => string;
  /** Behind some names, where there are more. */
  readonly more: string;
}

/** What a list was made of, in words. */
export interface Selection {
  /** Each filter as it is said on the sheet; empty where nothing narrows the list, or it was picked by hand. */
  readonly parts: readonly string[];
  /** The names alone, for a title; '' where there is nothing to name. */
  readonly short: string;
}

/** Facets that name themselves: nobody takes „Arabisch“ for anything but a language. */
const plainFacets = [
  'field',
  'kind',
  'umbrella',
  'language',
  'targetGroup',
] as const satisfies readonly FacetName[];

/** Letters of a short selection: with what stands around it, it has to fit into the name of a file. */
const longestShort = 50;

function shortOf(names: readonly string[], more: string): string {
  let short = '';
  for (const name of names) {
    const longer = short === '' ? name : `${short}, ${name}`;
    if (longer.length > longestShort) return short === '' ? '' : `${short} ${more}`;
    short = longer;
  }
  return short;
}

/**
 * Says what was selected, in the language of the list.
 * @param filters null where the entries were picked by hand: that says nothing about them.
 */
export function describeSelection(
  filters: Filters | null,
  vocabulary: Vocabulary,
  language: InterfaceLanguage,
  words: SelectionWords,
): Selection {
  if (filters === null) return { parts: [], short: '' };
  const values = facetValues(vocabulary, language);
  const namesOf = (facet: FacetName, ids: readonly string[] = filters[facet]) =>
    values[facet].filter(({ id }) => ids.includes(id)).map(({ label }) => shortLabel(label));
  const districts = namesOf(
    'district',
    filters.district.filter((id) => id !== unresolvedDistrict),
  );
  const unresolved = namesOf(
    'district',
    filters.district.filter((id) => id === unresolvedDistrict),
  );
  const quarters = namesOf('quarter');
  const plain = plainFacets.map((facet) => namesOf(facet));
  const text = filters.q.trim();
  const parts = [
    ...(districts.length === 0
      ? []
      : [`${words.districts(districts)}${filters.citywide ? ` ${words.citywide}` : ''}`]),
    ...unresolved,
    ...(quarters.length === 0 ? [] : [words.quarters(quarters)]),
    ...plain.filter((names) => names.length > 0).map((names) => names.join(', ')),
    ...(filters.confirmedSince === null ? [] : [words.confirmedSince(filters.confirmedSince)]),
    ...(text === '' ? [] : [words.search(text)]),
  ];
  const named = [...districts, ...unresolved, ...quarters, ...plain.flat(), ...(text === '' ? [] : [text])];
  return { parts, short: shortOf(named, words.more) };
}
