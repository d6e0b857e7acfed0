import type { FacetName } from '../contract/facets.ts';
import { unresolvedDistrict } from '../contract/unresolved-district.ts';
import type { Vocabulary } from '../contract/vocabulary.ts';

export type InterfaceLanguage = 'de' | 'en';

/** One value of a facet: its id, what it is called, and what else people write for it. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

const unresolvedLabel = { de: 'Bezirk ungeklärt', en: 'District unresolved' };
const plain = (id: string, label: string): FacetValue => ({ id, label, aliases: [] });

/** The values of every facet in the vocabulary's order, named in the given language. */
export function facetValues(
  vocabulary: Vocabulary,
  language: InterfaceLanguage,
): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const terms = (of: readonly { id: string; de: string; en: string }[]) =>
    of.map((term) => plain(term.id, term[language]));
  const { districts } = vocabulary;
  return {
    field: terms(vocabulary.fields),
    district: [
      ...districts.map(({ id, name }) => plain(id, name)),
      plain(unresolvedDistrict, unresolvedLabel[language]),
    ],
    quarter: districts.flatMap(({ quarters }) => quarters.map(({ id, name }) => plain(id, name))),
    kind: terms(vocabulary.kinds),
    umbrella: terms(vocabulary.umbrellas),
    language: vocabulary.languages.map((known) => ({
      id: known.code,
      label: known[language],
      aliases: known.aliases,
    })),
    targetGroup: terms(vocabulary.targetGroups),
  };
}

/** A label without its bracketed explanation: „Sprachmittlung (KOMM-AN NRW)“ → „Sprachmittlung“. */
export const shortLabel = (label: string): string => label.replace(/\s*\([^)]*\)/g, '');

/**
 * The words by which a search finds a facet value. A kind's brackets name examples („Wohlfahrtsverband (AWO, Caritas
 * …)“): searching for one of them must not bring in all the others.
 */
export const searchWords = (facet: FacetName, { label, aliases }: FacetValue): string =>
  [facet === 'kind' ? shortLabel(label) : label, ...aliases].join(' ');
