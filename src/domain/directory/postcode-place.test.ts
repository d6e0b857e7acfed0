import { expect, test } from 'vitest';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import { entryOf } from '../partner/entry.ts';
import { visiblePartner } from '../partner/visible.ts';
import { placeOfPostcode } from './postcode-place.ts';

const at = (district: string, quarter: string | null, postcode: string) => {
  const visible = visiblePartner(partnerWith({ name: 'Haus', at: [district, quarter] }), 'public');
  if (visible === null) throw new Error('the partner is public');
  const entry = entryOf(visible);
  return { ...entry, locations: entry.locations.map((location) => ({ ...location, postcode })) };
};

test('a postcode has a district where all that have it agree', () => {
  const entries = [
    at('hamborn', 'marxloh', '47169'),
    at('hamborn', 'marxloh', '47169'),
    at('mitte', null, '47051'),
  ];
  expect(placeOfPostcode(entries, '47169')).toEqual({ district: 'hamborn', quarter: 'marxloh' });
  expect(placeOfPostcode(entries, '47051')).toEqual({ district: 'mitte', quarter: null });
});

test('several quarters are no quarter, several districts no district', () => {
  const entries = [at('hamborn', 'marxloh', '47169'), at('hamborn', 'roettgersbach', '47169')];
  expect(placeOfPostcode(entries, '47169')).toEqual({ district: 'hamborn', quarter: null });
  expect(placeOfPostcode([...entries, at('walsum', null, '47169')], '47169')).toBeNull();
});

test('nobody there, or half a postcode: no guess', () => {
  expect(placeOfPostcode([at('ungeklaert', null, '47169')], '47169')).toBeNull();
  expect(placeOfPostcode([at('hamborn', null, '47169')], '4716')).toBeNull();
});
