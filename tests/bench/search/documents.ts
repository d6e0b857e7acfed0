import type { DirectoryEntry } from '../../../src/contract/entry.ts';
import type { FacetName } from '../../../src/contract/facets.ts';
import { eachFacet } from '../../../src/domain/directory/filters.ts';
import { haystack, searchTexts } from '../../../src/domain/search/haystack.ts';
import { facetValues } from '../../../src/domain/vocabulary.ts';
import { vocabulary } from '../stage/sample.ts';

/** What a peer indexes of one entry: the same folded words that our search reads, labels included. */
export interface Document {
  readonly id: number;
  readonly name: string;
  readonly text: string;
}

const values = facetValues(vocabulary, 'de');
const labels = eachFacet(
  (name) =>
    new Map(values[name].map(({ id, label, aliases }) => [id, haystack([label, ...aliases].join(' '))])),
);

function labelsOf(entry: DirectoryEntry): string {
  const { locations } = entry;
  const carried: Record<FacetName, readonly (string | null)[]> = {
    field: entry.fields,
    district: [...entry.serves, ...locations.map(({ district }) => district)],
    quarter: locations.map(({ quarter }) => quarter),
    kind: [entry.kind],
    umbrella: [entry.umbrella],
    language: entry.languages,
    targetGroup: entry.targetGroups,
  };
  const texts = eachFacet((name) => carried[name].map((id) => labels[name].get(id ?? '') ?? '').join(''));
  return Object.values(texts).join('');
}

export function documentsOf(entries: readonly DirectoryEntry[]): Document[] {
  return entries.map((entry, id) => {
    const { nameText, searchText, searchDigits } = searchTexts(entry);
    const text = `${searchText}${labelsOf(entry)} ${searchDigits}`.trim();
    return { id, name: nameText.trim(), text };
  });
}
