import { expect, test } from 'vitest';
import { writtenText } from '../../../tests/support/file-context.ts';
import {
  shownContact,
  shownLocation,
  shownPartner,
  shownPoint,
} from '../../../tests/support/partner-part.ts';
import { writeVcard3, writeVcard4 } from './vcard.ts';

const pool = shownPartner({
  slug: 'pool-nord',
  name: 'Sprachmittlungspool Nord',
  shortName: 'Pool Nord',
  kind: 'sprachmittlung',
  summary: 'Vermittelt Sprachmittler*innen.',
  website: 'www.pool-nord.example',
  fields: ['sprachmittlung'],
  languages: ['tr', 'kmr'],
  locations: [shownLocation({ addition: '2. Etage' })],
  contacts: [
    shownContact({
      name: 'Vermittlung',
      points: [
        shownPoint({ value: '0203 12345-67' }),
        shownPoint({ type: 'mobile', value: '+49 171 3920001', label: 'Bereitschaft' }),
        shownPoint({ type: 'email', value: 'post@pool-nord.example' }),
      ],
    }),
    shownContact({
      key: 'p1',
      type: 'person',
      name: 'Maria von Muster',
      role: 'Leitung',
      languages: ['tr'],
      points: [shownPoint({ value: '112' }), shownPoint({ type: 'fax', value: '+33 1 23456789' })],
    }),
  ],
});
const folded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('vCard 4.0: a card for the organisation and one for the person', async () => {
  expect(folded(await writtenText(writeVcard4, [pool]))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Partnernetz//DE',
    'UID:https://partnernetz.example/partner/pool-nord',
    'REV:20261120T000000Z',
    'KIND:org',
    'FN:Sprachmittlungspool Nord',
    'N:Sprachmittlungspool Nord;;;;',
    'ORG:Sprachmittlungspool Nord',
    'NICKNAME:Pool Nord',
    'ROLE:Sprachmittlung und Dolmetschdienst',
    'item1.TEL;TYPE=work,voice:+49 203 12345-67',
    'item1.X-ABLabel:Vermittlung',
    'item2.TEL;TYPE=work,cell:+49 171 3920001',
    'item2.X-ABLabel:Vermittlung · Bereitschaft',
    'item3.EMAIL;TYPE=work:post@pool-nord.example',
    'item3.X-ABLabel:Vermittlung',
    'URL:https://www.pool-nord.example',
    'ADR;TYPE=work:;;Weseler Straße 1,2. Etage;Duisburg;;47169;Deutschland',
    'LANG:tr',
    'LANG:kmr',
    'CATEGORIES:Sprachmittlung',
    'NOTE:Vermittelt Sprachmittler*innen.\\nSprachen: Türkisch\\, Kurmandschi\\nStand 20.11.2026\\, https://partnernetz.example/partner/pool-nord',
    'END:VCARD',
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Partnernetz//DE',
    'UID:https://partnernetz.example/partner/pool-nord#p1',
    'REV:20261120T000000Z',
    'KIND:individual',
    'FN:Maria von Muster',
    'N:Muster;Maria von;;;',
    'ORG:Sprachmittlungspool Nord',
    'TITLE:Leitung',
    'TEL;TYPE=work,voice:112',
    'TEL;TYPE=work,fax:+33 1 23 45 67 89',
    'ADR;TYPE=work:;;Weseler Straße 1,2. Etage;Duisburg;;47169;Deutschland',
    'LANG:tr',
    'CATEGORIES:Sprachmittlung',
    'NOTE:Sprachen: Türkisch\\nStand 20.11.2026\\, https://partnernetz.example/partner/pool-nord',
    'END:VCARD',
    '',
  ]);
});

test('vCard 3.0 says in its own words what differs, and whom it is for', async () => {
  const lines = folded(await writtenText(writeVcard3, [pool], { level: 'team', language: 'en' }));
  expect(lines).toContain('X-ABShowAs:COMPANY');
  expect(lines).toContain('item3.EMAIL;TYPE=internet,work:post@pool-nord.example');
  expect(lines).toContain('ADR;TYPE=work:;2. Etage;Weseler Straße 1;Duisburg;;47169;Germany');
  expect(lines).toContain('CLASS:CONFIDENTIAL');
  expect(lines.filter((line) => /^(LANG|KIND)/.test(line))).toEqual([]);
  expect(lines.find((line) => line.startsWith('NOTE'))).toContain('Languages: Turkish');
});

test('no more than 75 octets to a line, and no character torn apart', async () => {
  const file = await writtenText(writeVcard4, [shownPartner({ summary: 'ä😀'.repeat(200) })]);
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
  expect(file).not.toContain('\ufffd');
});

test('the same entry has the same names on another day', async () => {
  const uids = (file: string) => file.match(/^UID:.*$/gm);
  const later = await writtenText(writeVcard4, [{ ...pool, name: 'Anders' }], { today: '2027-01-01' });
  expect(uids(later)).toEqual(uids(await writtenText(writeVcard4, [pool])));
});
