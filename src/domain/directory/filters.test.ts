import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, sortOrders } from '../../contract/facets.ts';
import { duisburg } from '../../server/cities/duisburg.ts';
import { vocabularyOf } from '../../server/cities/vocabulary.ts';
import { facetValues } from '../vocabulary.ts';
import { eachFacet, type Filters, noFilters, parseFilters, serialiseFilters } from './filters.ts';

const vocabulary = vocabularyOf(duisburg, false);
const values = facetValues(vocabulary, 'de');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    q: fc.string({ maxLength: 40 }),
    citywide: fc.boolean(),
    confirmedSince: fc.option(day),
    sort: fc.option(fc.constantFrom(...sortOrders)),
    facets: fc.record(
      eachFacet((name) =>
        fc.subarray(
          values[name].map(({ id }) => id),
          { maxLength: 5 },
        ),
      ),
    ),
  })
  .map(({ facets, ...rest }) => ({ ...rest, ...facets }));

test('filters survive the way through a URL, and need nothing in it where they are the default', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const written = serialiseFilters(filters).toString();
      expect(parseFilters(new URLSearchParams(written), vocabulary)).toEqual({ filters, ignored: [] });
    }),
  );
  expect(serialiseFilters(noFilters).toString()).toBe('');
});

test('whatever a link holds is either understood or told', () => {
  const name = fc.oneof(
    fc.constantFrom(...facetNames, 'q', 'citywide', 'sort', 'confirmedSince', '__proto__'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string()), { maxLength: 8 }), (pairs) => {
      const { filters, ignored } = parseFilters(new URLSearchParams(pairs), vocabulary);
      const again = parseFilters(serialiseFilters(filters), vocabulary);
      expect(again).toEqual({ filters, ignored: [] });
      expect(ignored.length).toBeLessThanOrEqual(pairs.length);
    }),
  );
});

test('unknown parameters, unknown values and broken ones are each named', () => {
  const { filters, ignored } = parseFilters(
    new URLSearchParams(
      'district=atlantis&district=hamborn&foo=1&sort=best&confirmedSince=2026-02-31&q=a&q=b',
    ),
    vocabulary,
  );
  expect(filters).toEqual({ ...noFilters, district: ['hamborn'], q: 'a' });
  expect(ignored).toEqual([
    { name: 'district', value: 'atlantis', reason: 'unknown-value' },
    { name: 'foo', value: '1', reason: 'unknown-parameter' },
    { name: 'sort', value: 'best', reason: 'invalid' },
    { name: 'confirmedSince', value: '2026-02-31', reason: 'invalid' },
    { name: 'q', value: 'b', reason: 'invalid' },
  ]);
});
