import type { EndpointName } from '../contract/endpoints.ts';

const entry = {
  slug: 'sprachmittlungspool-duisburger-norden',
  name: 'Sprachmittlungspool Duisburger Norden',
  shortName: null,
  kind: 'sprachmittlung',
  umbrella: null,
  summary: 'Vermittelt geschulte Sprachmittler*innen für Behörde, Arzt und Schule.',
  fields: ['sprachmittlung'],
  targetGroups: ['neuzugewanderte'],
  languages: ['tr', 'ar', 'kmr'],
  citywide: false,
  serves: ['hamborn', 'walsum'],
  locations: [{ district: 'hamborn', quarter: 'marxloh', street: 'Beispielstraße 12', postcode: '47169' }],
  offers: ['Sprachmittlung nach Vereinbarung'],
  contacts: ['Vermittlung'],
  phones: ['030 23125 418'],
  phonesConfirmedAt: [null],
  emails: ['vermittlung@pool-nord.example'],
  confirmedAt: '2026-11-02',
};

const unknownDistrict = {
  type: '/problems/invalid-parameter',
  title: 'Ungültige Angabe',
  status: 400,
  code: 'invalid-parameter',
  detail: 'Bitte prüfen Sie die genannten Angaben.',
  instance: '7d9f7a4e-5f0e-4d43-9a53-0f3f0c1d2b11',
  fields: [{ name: 'district', value: 'atlantis', message: 'Diesen Wert gibt es hier nicht.' }],
};

const partner = {
  slug: entry.slug,
  name: entry.name,
  shortName: null,
  kind: entry.kind,
  umbrella: null,
  summary: entry.summary,
  description: '',
  website: null,
  fields: entry.fields,
  targetGroups: entry.targetGroups,
  languages: entry.languages,
  citywide: false,
  serves: entry.serves,
  locations: [],
  contacts: [
    {
      type: 'desk',
      name: 'Vermittlung',
      role: '',
      languages: ['de', 'tr'],
      level: 'public',
      points: [
        { type: 'phone', value: '030 23125 418', label: '', confirmedAt: '2026-11-02', level: 'public' },
      ],
    },
  ],
  offers: [],
  confirmedAt: '2026-11-02',
  level: 'public',
  cooperation: null,
};

/** An example per endpoint and status, held against the contract by a test. */
export const examples: Readonly<Partial<Record<EndpointName, Readonly<Record<number, unknown>>>>> = {
  partners: {
    200: {
      items: [entry],
      total: 1,
      facets: {
        field: { sprachmittlung: 1 },
        district: { hamborn: 1, walsum: 1 },
        quarter: { marxloh: 1 },
        kind: { sprachmittlung: 1 },
        umbrella: {},
        language: { tr: 1, ar: 1, kmr: 1 },
        targetGroup: { neuzugewanderte: 1 },
      },
      nextCursor: null,
    },
    400: unknownDistrict,
  },
  partner: { 200: partner },
  health: { 200: { status: 'ok' } },
  ready: {
    200: { status: 'ready', database: 'up', migrations: 'current' },
    503: { status: 'not-ready', database: 'down', migrations: 'unknown' },
  },
};
