import { describe, expect, test } from 'vitest';
import { shownPhone } from '../../src/domain/phone-display.ts';
import { digitsOf } from '../../src/domain/telephone.ts';
import { withScheme } from '../../src/domain/website.ts';
import { writeVcard3, writeVcard4 } from '../../src/server/files/vcard.ts';
import { fileContext } from '../support/file-context.ts';
import { entries } from './support/entries.ts';
import { programs } from './support/programs.ts';
import { readByPython } from './support/run-program.ts';

type Line = readonly [name: string, types: readonly string[], value: unknown];

const pointsOf = (card: readonly Line[], name: string) =>
  card.filter((line) => line[0] === name).map((line) => line[2]);

describe.skipIf(!programs.vobject.isThere())('vobject reads', () => {
  for (const [version, write] of [
    ['3.0', writeVcard3],
    ['4.0', writeVcard4],
  ] as const) {
    test(`vCard ${version}: every name, number, address and mail of 300 entries`, async () => {
      const file = await write(entries, fileContext({ level: 'team' }));
      const cards = readByPython<Line[][]>('read_vcards.py', 'cards.vcf', file);
      const wanted = entries.flatMap((partner) => [
        { partner, name: partner.name, contacts: partner.contacts.filter(({ type }) => type === 'desk') },
        ...partner.contacts
          .filter(({ type }) => type === 'person')
          .map((contact) => ({ partner, name: contact.name, contacts: [contact] })),
      ]);
      expect(cards.length).toBe(wanted.length);
      for (const [at, { partner, name, contacts }] of wanted.entries()) {
        const card = cards[at] ?? [];
        const points = contacts.flatMap((contact) => contact.points);
        const values = (types: readonly string[]) =>
          points.filter(({ type }) => types.includes(type)).map(({ value }) => value);
        expect(pointsOf(card, 'FN')).toEqual([name]);
        expect(pointsOf(card, 'ORG')).toEqual([[partner.name]]);
        const numbers = values(['phone', 'mobile', 'fax']);
        expect(pointsOf(card, 'TEL').map((value) => digitsOf(String(value)))).toEqual(
          numbers.map((number) => digitsOf(shownPhone(number).shown)),
        );
        expect(pointsOf(card, 'EMAIL')).toEqual(values(['email']));
        const isOrganisation = contacts.every(({ type }) => type === 'desk');
        const sites = [
          ...values(['website']),
          ...(isOrganisation && partner.website ? [partner.website] : []),
        ];
        expect(pointsOf(card, 'URL')).toEqual(sites.map(withScheme));
        expect(pointsOf(card, 'ADR')).toEqual(
          partner.locations.map(({ street, postcode, city }) =>
            expect.objectContaining({
              street: version === '3.0' ? street : expect.anything(),
              code: postcode,
              city,
            }),
          ),
        );
        if (isOrganisation && partner.summary !== '')
          expect(String(pointsOf(card, 'NOTE')[0]).startsWith(partner.summary)).toBe(true);
      }
    });
  }
});
