import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownContact, shownLocation, shownPartner } from '../../../tests/support/partner-part.ts';
import { letterAddress } from './letter-address.ts';

test('organisation, person, addition, street, place', () => {
  const address = letterAddress(
    shownPartner({
      name: 'AWO Duisburg',
      contacts: [shownContact(), shownContact({ type: 'person', name: 'Maria Muster' })],
      locations: [shownLocation({ addition: 'Haus der Familie' })],
    }),
  );
  expect(address).toMatchObject({
    lines: ['AWO Duisburg', 'Maria Muster', 'Haus der Familie', 'Weseler Straße 1', '47169 Duisburg'],
    person: 'Maria Muster',
  });
});

test('a long name goes on in the next line', () => {
  const name = 'Förderverein der Freundinnen und Freunde der Gemeinschaftsgrundschule Regenbogen e. V.';
  expect(letterAddress(shownPartner({ name, locations: [shownLocation()] }))?.lines).toEqual([
    'Förderverein der Freundinnen und Freunde der',
    'Gemeinschaftsgrundschule Regenbogen e. V.',
    'Weseler Straße 1',
    '47169 Duisburg',
  ]);
});

test('the first place that a letter reaches, or none', () => {
  const places = [shownLocation({ street: '' }), shownLocation({ street: 'Markt 2' })];
  expect(letterAddress(shownPartner({ locations: places }))?.street).toBe('Markt 2');
  expect(letterAddress(shownPartner({ locations: places.slice(0, 1) }))).toBeNull();
  expect(letterAddress(shownPartner())).toBeNull();
});

test('never more than six lines, none empty, no words lost', () => {
  const words = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.string(), fc.string(), (name, person, addition) => {
      const partner = shownPartner({
        name: name.join(' '),
        contacts: [shownContact({ type: 'person', name: person })],
        locations: [shownLocation({ addition })],
      });
      const lines = letterAddress(partner)?.lines ?? [];
      expect(lines.length).toBeLessThanOrEqual(6);
      expect(lines.filter((line) => line.trim() === '' && partner.name.trim() !== '')).toEqual([]);
      expect(lines.join(' ')).toContain(partner.name.replace(/\s+/g, ' ').trim());
    }),
    { numRuns: 300 },
  );
});
