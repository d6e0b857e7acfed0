import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatePartners } from '../../../mocks/sample/generate.ts';
import { cases, corpus } from '../../../tests/support/search-cases.ts';
import type { DirectoryEntry } from '../../contract/entry.ts';
import { type FacetName, facetNames } from '../../contract/facets.ts';
import { duisburg } from '../../server/cities/duisburg.ts';
import { vocabularyOf } from '../../server/cities/vocabulary.ts';
import { districtReason } from '../directory/district-match.ts';
import { type Filters, noFilters, parseFilters } from '../directory/filters.ts';
import { entryOf } from '../partner/entry.ts';
import type { PartnerRecord } from '../partner/record.ts';
import { visiblePartner } from '../partner/visible.ts';
import { facetValues } from '../vocabulary.ts';
import { createDirectoryIndex } from './directory-index.ts';

const vocabulary = vocabularyOf(duisburg, true);

const publicEntries = (records: readonly PartnerRecord[]) =>
  records.flatMap((record) => {
    const visible = visiblePartner(record, 'public');
    return visible === null ? [] : entryOf(visible);
  });

describe('the shared cases', () => {
  const entries = publicEntries(corpus);
  test.each(cases)('$name: $params', ({ params, found, language = 'de' }) => {
    const { filters, ignored } = parseFilters(new URLSearchParams(params), vocabulary);
    expect(ignored).toEqual([]);
    const { ids, total } = createDirectoryIndex(entries, vocabulary, language).select(filters);
    expect(Array.from(ids, (at) => entries[at]?.slug)).toEqual(found);
    expect(total).toBe(found.length);
  });
});

/* The same questions answered as simply as can be, one entry after the other. */
const sample = publicEntries(generatePartners(200, { today: '2026-11-02' }));
const index = createDirectoryIndex(sample, vocabulary, 'de');
const ids = facetValues(vocabulary, 'de');

const carried: Record<FacetName, (entry: DirectoryEntry) => (string | null)[]> = {
  field: ({ fields }) => fields,
  district: ({ locations, serves }) => [...locations.map(({ district }) => district), ...serves],
  quarter: ({ locations }) => locations.map(({ quarter }) => quarter),
  kind: ({ kind }) => [kind],
  umbrella: ({ umbrella }) => [umbrella],
  language: ({ languages }) => languages,
  targetGroup: ({ targetGroups }) => targetGroups,
};

function fits(entry: DirectoryEntry, filters: Filters, except: FacetName | null): boolean {
  return facetNames.every((name) => {
    if (name === except || filters[name].length === 0) return true;
    if (name === 'district') {
      const reason = districtReason(entry, filters.district);
      return reason !== null && (reason !== 'citywide' || filters.citywide);
    }
    return carried[name](entry).some((id) => id !== null && filters[name].includes(id));
  });
}

const someOf = (name: FacetName) =>
  fc.subarray(
    ids[name].map(({ id }) => id),
    { maxLength: 3 },
  );
const anyFilters = fc.record({
  field: someOf('field'),
  district: someOf('district'),
  kind: someOf('kind'),
  umbrella: fc.constant([]),
  quarter: fc.constant([]),
  language: fc.constantFrom<string[]>([], ['tr'], ['ar', 'kmr']),
  targetGroup: someOf('targetGroup'),
  citywide: fc.boolean(),
});

test('results and counts are what asking each entry gives', () => {
  fc.assert(
    fc.property(anyFilters, (chosen) => {
      const filters: Filters = { ...noFilters, ...chosen };
      const selection = index.select(filters);
      const expected = sample.filter((entry) => fits(entry, filters, null)).map(({ slug }) => slug);
      expect(Array.from(selection.ids, (at) => sample[at]?.slug).toSorted()).toEqual(expected.toSorted());
      for (const name of facetNames) {
        const base = sample.filter((entry) => fits(entry, filters, name));
        for (const { id } of ids[name]) {
          const count = base.filter((entry) =>
            fits(entry, { ...noFilters, citywide: filters.citywide, [name]: [id] }, null),
          ).length;
          expect([name, id, selection.counts[name].get(id)]).toEqual([name, id, count]);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('typing letter by letter gives what asking at once gives', () => {
  for (const word of ['sprachmittlung', 'türkisch', 'marxloh', 'schwimmkurs', '030 23125']) {
    const typed = createDirectoryIndex(sample, vocabulary, 'de');
    for (let length = 1; length <= word.length; length++) {
      const filters = { ...noFilters, q: word.slice(0, length) };
      const fresh = createDirectoryIndex(sample, vocabulary, 'de').select(filters);
      expect([...typed.select(filters).ids]).toEqual([...fresh.ids]);
    }
  }
});
