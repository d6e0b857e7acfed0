import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOffer } from '../../../tests/support/partner-part.ts';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import { type AccessLevel, accessLevels } from '../../contract/access.ts';
import { canSee, narrower } from '../access.ts';
import { entryOf } from './entry.ts';
import type { PartnerRecord } from './record.ts';
import { visiblePartner } from './visible.ts';

const anyLevel = fc.constantFrom(...accessLevels);

/** A partner in which every text says at which level it is: what is seen below that level has leaked. */
function withCanaries(
  own: AccessLevel,
  location: AccessLevel,
  contact: AccessLevel,
  point: AccessLevel,
  offer: AccessLevel,
): PartnerRecord {
  const canary = (...levels: AccessLevel[]) => `canary-${levels.reduce(narrower)}`;
  const base = partnerWith({ name: canary(own), level: own, at: ['mitte', null], phone: '1' });
  const [place] = base.locations;
  const [desk] = base.contacts;
  if (place === undefined || desk === undefined) throw new Error('the partner has parts');
  return {
    ...base,
    locations: [{ ...place, level: location, street: canary(own, location) }],
    contacts: [
      {
        ...desk,
        level: contact,
        name: canary(own, contact),
        consent: { at: '2026-01-01', by: 'canary-never', text: 'canary-never' },
        points: [
          {
            key: '',
            type: 'phone',
            value: canary(own, contact, point),
            label: '',
            level: point,
            confirmedAt: null,
            confirmedBy: null,
          },
        ],
      },
    ],
    offers: [shownOffer({ key: '', title: canary(own, offer), level: offer })],
    cooperation: { since: null, agreement: 'canary-team', responsible: '', notes: '' },
    source: { name: 'canary-never', key: 'canary-never' },
  };
}

test('nothing above the viewer is left, in details and in the entry', () => {
  fc.assert(
    fc.property(
      anyLevel,
      anyLevel,
      anyLevel,
      anyLevel,
      anyLevel,
      anyLevel,
      (viewer, own, location, contact, point, offer) => {
        const visible = visiblePartner(withCanaries(own, location, contact, point, offer), viewer);
        expect(visible === null).toBe(!canSee(viewer, own));
        if (visible === null) return;
        const seen = JSON.stringify([visible, entryOf(visible)]);
        for (const level of accessLevels)
          if (!canSee(viewer, level)) expect(seen).not.toContain(`canary-${level}`);
        expect(seen).not.toContain('canary-never');
      },
    ),
  );
});

test('the team sees everything that is stored about the partner', () => {
  const record = withCanaries('team', 'team', 'team', 'team', 'team');
  const visible = visiblePartner(record, 'team');
  expect(visible?.contacts[0]?.points).toEqual(record.contacts[0]?.points);
  expect(visible?.cooperation).toEqual(record.cooperation);
});

test('an archived partner is seen by nobody', () => {
  const archived: PartnerRecord = { ...partnerWith({ name: 'Alt' }), state: 'archived' };
  expect(accessLevels.map((level) => visiblePartner(archived, level))).toEqual([null, null, null]);
});
