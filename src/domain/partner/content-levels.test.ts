import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deskWith, pointWith } from '../../../tests/support/content.ts';
import { accessLevels } from '../../contract/access.ts';
import { canSee } from '../access.ts';
import {
  contactLevels,
  pointLevels,
  pointsLeftBehind,
  withAllowedLevel,
  withContactLevel,
} from './content-levels.ts';

const anyLevel = fc.constantFrom(...accessLevels);
const anyContact = fc
  .record({ level: anyLevel, person: fc.boolean(), consent: fc.boolean(), points: fc.array(anyLevel) })
  .map(({ level, person, consent, points }) =>
    deskWith({
      type: person ? 'person' : 'desk',
      level,
      consent,
      points: points.map((each, at) => pointWith({ key: String(at), level: each })),
    }),
  );

test('a point is never seen by more people than its contact', () => {
  fc.assert(
    fc.property(anyContact, anyLevel, (before, level) => {
      const { contact, narrowed } = withContactLevel(before, level);
      for (const point of contact.points) {
        expect(canSee(point.level, contact.level)).toBe(true);
        expect(pointLevels(contact)).toContain(point.level);
      }
      const changed = contact.points.filter((point, at) => point.level !== before.points[at]?.level);
      expect(narrowed).toBe(changed.length);
    }),
  );
});

test('a person is public only with consent', () => {
  fc.assert(
    fc.property(anyContact, (before) => {
      const { contact } = withAllowedLevel(before);
      expect(contact.type === 'person' && contact.level === 'public' && !contact.consent).toBe(false);
      expect(contactLevels(contact)).toContain(contact.level);
    }),
  );
  expect(contactLevels({ type: 'person', consent: false })).toEqual(['network', 'team']);
  expect(contactLevels({ type: 'desk', consent: false })).toEqual([...accessLevels]);
});

test('what stays behind a wider level is what was seen with the contact, never what was narrower', () => {
  const contact = deskWith({
    level: 'network',
    points: [pointWith({ key: 'a', level: 'network' }), pointWith({ key: 'b', level: 'team' })],
  });
  expect(pointsLeftBehind(contact, 'public')).toEqual(['a']);
  expect(pointsLeftBehind(contact, 'network')).toEqual([]);
  expect(pointsLeftBehind(contact, 'team')).toEqual([]);
});
