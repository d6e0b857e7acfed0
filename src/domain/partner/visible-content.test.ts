import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentWith, deskWith, locationWith, offerWith, pointWith } from '../../../tests/support/content.ts';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import { accessLevels } from '../../contract/access.ts';
import { recordWith } from './content.ts';
import { visiblePartner } from './visible.ts';
import { visibleContent } from './visible-content.ts';

const anyLevel = fc.constantFrom(...accessLevels);
const levels = fc.array(anyLevel, { maxLength: 3 });
const keyed = <Part>(of: readonly (typeof accessLevels)[number][], make: (facts: object) => Part): Part[] =>
  of.map((level, at) => make({ key: String(at + 1), level }));

test('it shows what the directory would show', () => {
  fc.assert(
    fc.property(
      anyLevel,
      anyLevel,
      levels,
      levels,
      levels,
      levels,
      (viewer, own, places, desks, points, offers) => {
        const content = contentWith({
          locations: keyed(places, locationWith),
          contacts: keyed(desks, (facts) => deskWith({ ...facts, points: keyed(points, pointWith) })),
          offers: keyed(offers, offerWith),
        });
        const record = recordWith({ ...partnerWith({ name: content.name }), level: own }, content, {
          today: '2026-11-23',
          by: 'partner',
          consent: { at: '2026-11-23', by: '', text: '' },
        });
        const [seen, published] = [visibleContent(content, own, viewer), visiblePartner(record, viewer)];
        const outline = (of: typeof seen | typeof published) =>
          of && [
            of.locations.map(({ key, level }) => [key, level]),
            of.contacts.map(({ key, level, points: inside }) => [
              key,
              level,
              inside.map((point) => [point.key, point.level]),
            ]),
            of.offers.map(({ key, level }) => [key, level]),
          ];
        expect(outline(seen)).toEqual(outline(published));
      },
    ),
  );
});
