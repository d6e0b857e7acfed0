import { expect, test } from 'vitest';
import { contentWith, deskWith, locationWith, offerWith, pointWith } from '../../../tests/support/content.ts';
import { contentProblems, pathOfField } from './content-problems.ts';

test('what is complete has no problems', () => {
  const points = [
    pointWith(),
    pointWith({ key: '2', type: 'email', value: 'post@verein.example' }),
    pointWith({ key: '3', type: 'website', value: 'https://verein.example' }),
  ];
  const content = contentWith({
    website: 'https://verein.example/start',
    contacts: [deskWith({ points })],
    locations: [locationWith()],
    offers: [offerWith({ validFrom: '2026-01-01', validTo: '2026-01-01' })],
  });
  expect([...contentProblems(content)]).toEqual([]);
});

test('what is missing or cannot be is found at its place', () => {
  const points = [
    pointWith({ value: '12' }),
    pointWith({ key: '2', type: 'email', value: 'post(at)verein' }),
    pointWith({ key: '3', value: ' ' }),
  ];
  const content = contentWith({
    name: '',
    website: 'www.verein.example',
    contacts: [
      deskWith({ key: '4', name: '', level: 'network', points }),
      deskWith({ key: '5', type: 'person', level: 'public' }),
    ],
    locations: [locationWith({ postcode: '4716' })],
    offers: [offerWith({ title: '', validFrom: '2026-02-01', validTo: '2026-01-01' })],
  });
  expect(Object.fromEntries(contentProblems(content))).toEqual({
    'contacts/4/name': 'required',
    'contacts/4/points/1/value': 'telephone',
    'contacts/4/points/1/level': 'wider',
    'contacts/4/points/2/value': 'email',
    'contacts/4/points/2/level': 'wider',
    'contacts/4/points/3/value': 'required',
    'contacts/4/points/3/level': 'wider',
    'contacts/5/level': 'consent',
    'locations/1/postcode': 'postcode',
    'offers/1/title': 'required',
    'offers/1/validTo': 'backwards',
    name: 'required',
    website: 'website',
  });
});

test('a field that the server names by its place is found by its keys', () => {
  const content = contentWith({
    contacts: [deskWith({ key: 'a', points: [pointWith({ key: 'x' }), pointWith({ key: 'y' })] })],
  });
  expect(pathOfField('content.contacts.0.points.1.value', content)).toBe('contacts/a/points/y/value');
  expect(pathOfField('content.name', content)).toBe('name');
  expect(pathOfField('reason', content)).toBe('reason');
});
