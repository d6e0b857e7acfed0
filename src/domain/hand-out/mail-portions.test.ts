import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownContact, shownPartner, shownPoint } from '../../../tests/support/partner-part.ts';
import { longestPortion, mailAddresses, mailPortions, mostInPortion } from './mail-portions.ts';

const withMails = (...values: string[]) =>
  shownPartner({
    contacts: [shownContact({ points: values.map((value) => shownPoint({ type: 'email', value })) })],
  });

test('each address once, whatever its capitals; no other points', () => {
  const phone = shownPartner({ contacts: [shownContact({ points: [shownPoint()] })] });
  expect(
    mailAddresses([withMails('a@verein.example', 'B@verein.example'), phone, withMails('b@VEREIN.example')]),
  ).toEqual(['a@verein.example', 'B@verein.example']);
});

test.each([
  'kein',
  'a@b@c.example',
  'a;b@c.example',
  'a,b@c.example',
  'A <a@c.example>',
  'a b@c.example',
  '',
])('what would not be taken as one address is left out: %s', (value) =>
  expect(mailAddresses([withMails(value)])).toEqual([]),
);

test('portions keep to both limits, lose nothing, and keep the order', () => {
  const address = fc.integer({ min: 1, max: 60 }).map((length) => `${'a'.repeat(length)}@verein.example`);
  fc.assert(
    fc.property(fc.array(address, { maxLength: 300 }), (addresses) => {
      const portions = mailPortions(addresses);
      expect(portions.flat()).toEqual(addresses);
      for (const portion of portions) {
        expect(portion.length).toBeGreaterThan(0);
        expect(portion.length).toBeLessThanOrEqual(mostInPortion);
        expect(portion.join('; ').length).toBeLessThanOrEqual(longestPortion);
      }
    }),
    { numRuns: 300 },
  );
  expect(
    mailPortions(Array.from({ length: 101 }, (_, at) => `a${at}@b.example`)).map(({ length }) => length),
  ).toEqual([50, 50, 1]);
});
