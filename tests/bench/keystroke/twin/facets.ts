import styles from '../../../../src/client/features/directory/facets.module.css';
import { directory as words } from '../../../../src/client/messages/de/directory.ts';
import box from '../../../../src/client/ui/checkbox-row.module.css';
import type { DirectoryEntry } from '../../../../src/contract/entry.ts';
import type { FacetName } from '../../../../src/contract/facets.ts';
import type { Vocabulary } from '../../../../src/contract/vocabulary.ts';
import type { Selection } from '../../../../src/domain/search/directory-index.ts';
import { type FacetValue, facetValues, shortLabel } from '../../../../src/domain/vocabulary.ts';
import { element, setText } from './elements.ts';

/** As the product shows them at first: so many values of each of these facets. */
const brief = 7;
const open = ['field', 'language', 'kind'] as const;

function checkbox(label: string) {
  const count = element('span', box.count);
  const input = element('input', undefined, [], { type: 'checkbox' });
  const row = element('label', box.row, [input, element('span', box.text, [label]), count]);
  const show = (value: number) => {
    setText(count, String(value));
    row.classList.toggle(box.none ?? 'none', value === 0);
  };
  return { row, show };
}

function group(title: string, rows: readonly Node[]): HTMLElement {
  return element('section', styles.group, [element('h3', styles.heading, [title]), ...rows]);
}

function bySpeakers(entries: readonly DirectoryEntry[], languages: readonly FacetValue[]) {
  const speakers = new Map<string, number>();
  for (const { languages: codes } of entries)
    for (const code of codes) speakers.set(code, (speakers.get(code) ?? 0) + 1);
  return languages.toSorted((a, b) => (speakers.get(b.id) ?? 0) - (speakers.get(a.id) ?? 0));
}

/** The facets at the side, and how to show another selection's counts in them. */
export function createFacets(entries: readonly DirectoryEntry[], vocabulary: Vocabulary) {
  const values = facetValues(vocabulary, 'de');
  const updates: ((selection: Selection) => void)[] = [];
  const draw = (name: FacetName, value: FacetValue) => {
    const { row, show } = checkbox(shortLabel(value.label));
    updates.push(({ counts }) => show(counts[name].get(value.id) ?? 0));
    return row;
  };
  const citywide = checkbox(words.includeCitywide);
  updates.push(({ citywideCount }) => citywide.show(citywideCount));
  const districts = values.district.map((value) =>
    element('div', styles.district, [draw('district', value)]),
  );
  const shown = { ...values, language: bySpeakers(entries, values.language) };
  const side = element('div', styles.facets, [
    group(words.facets.district, [...districts, citywide.row]),
    ...open.map((name) =>
      group(
        words.facets[name],
        shown[name].slice(0, brief).map((value) => draw(name, value)),
      ),
    ),
  ]);
  const update = (selection: Selection) => {
    for (const each of updates) each(selection);
  };
  return { side, update };
}
