import { afterAll, expect, test } from 'vitest';
import { type AccessLevel, accessLevels } from '../../src/contract/access.ts';
import type { DirectorySnapshot } from '../../src/contract/directory.ts';
import type { PartnerList } from '../../src/contract/partner-list.ts';
import { canSee } from '../../src/domain/access.ts';
import type { PartnerRecord } from '../../src/domain/partner/record.ts';
import { decodeSnapshot } from '../../src/domain/snapshot/decode.ts';
import { shownOffer, shownPoint } from '../support/partner-part.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { type OpenName, openNames } from './endpoint-names.ts';
import { keepList } from './kept-list.ts';

/* A word that stands nowhere but at its level, in every place of a partner that has a level. */
const canary = { public: 'kanarioeffentlich', network: 'kanarinetzwerk', team: 'kanariteam' } as const;
const numbers = { public: '030 23125 111', network: '030 23125 222', team: '030 23125 333' } as const;

const mixed: PartnerRecord = {
  ...partnerWith({ name: 'Haus der Ebenen' }),
  locations: accessLevels.map((level) => ({
    key: '',
    addition: '',
    street: `${canary[level]} 1`,
    postcode: '47051',
    city: 'Duisburg',
    district: 'mitte',
    quarter: level === 'team' ? 'hochfeld' : null,
    coordinates: null,
    stepFree: null,
    hours: [],
    hoursNote: canary[level],
    hoursConfirmedAt: null,
    hoursConfirmedBy: null,
    confirmedAt: null,
    confirmedBy: null,
    level,
  })),
  contacts: accessLevels.map((level) => ({
    key: '',
    type: 'desk' as const,
    name: canary[level],
    role: '',
    languages: [],
    level,
    consent: null,
    points: [shownPoint({ key: '', value: numbers[level], level })],
  })),
  offers: accessLevels.map((level) => shownOffer({ key: '', title: canary[level], level })),
  cooperation: { since: null, agreement: '', responsible: '', notes: canary.team },
};
const whole = accessLevels.map((level) => ({
  ...partnerWith({ name: `Verein ${canary[level]}`, kind: 'sport' }),
  level,
}));

const api = await startApi([mixed, ...whole]);
afterAll(api.close);
await keepList(
  api,
  'alle',
  [mixed, ...whole].map(({ slug }) => slug),
);

const list = async (params: string, as: AccessLevel): Promise<PartnerList> =>
  (await api.get(`/api/partners?${params}`, { as })).json();
const above = (viewer: AccessLevel) => accessLevels.filter((level) => !canSee(viewer, level));

/** What each route is asked so that it would show a canary if it could. A new route fails until it is classified. */
const probes: Record<OpenName, string[]> = {
  directory: ['/api/directory'],
  partners: ['/api/partners', ...Object.values(canary).map((word) => `/api/partners?q=${word}`)],
  partner: [
    '/api/partners/haus-der-ebenen',
    ...Object.values(canary).map((word) => `/api/partners/verein-${word}`),
  ],
  vocabulary: ['/api/vocabulary'],
  legal: ['/api/legal'],
  health: ['/api/health'],
  ready: ['/api/ready'],
  openapi: ['/api/openapi.json'],
  session: ['/api/session'],
  listLink: ['/api/list-links/alle'],
};

const matrix = openNames.flatMap((route) => accessLevels.map((viewer) => ({ route, viewer })));

test.each(matrix)('$route shows $viewer nothing above it', async ({ route, viewer }) => {
  for (const path of probes[route]) {
    const response = await api.get(path, { as: viewer });
    const text = `${await response.text()} ${JSON.stringify([...response.headers])}`;
    for (const level of above(viewer)) {
      // The search text comes back nowhere, so what is found there was in an entry.
      expect(text).not.toContain(canary[level]);
      expect(text.replaceAll(/\D/g, '')).not.toContain(numbers[level].replaceAll(/\D/g, ''));
    }
  }
});

test.each(accessLevels)('%s finds, counts and sorts by nothing above it', async (viewer) => {
  for (const level of accessLevels) {
    const seen = canSee(viewer, level) ? 1 : 0;
    expect((await list(`q=${canary[level]}`, viewer)).total).toBe(seen * 2);
    expect((await list(`q=${encodeURIComponent(numbers[level])}`, viewer)).total).toBe(seen);
    // A mistyped word is not corrected to one that the viewer may not know of.
    expect((await list(`q=${canary[level].replace('kanari', 'kanarj')}`, viewer)).total).toBe(seen * 2);
    expect((await api.get(`/api/partners/verein-${canary[level]}`, { as: viewer })).status).toBe(
      seen === 1 ? 200 : 404,
    );
  }
  const { facets } = await list('', viewer);
  expect(facets.kind.sport).toBe(accessLevels.filter((level) => canSee(viewer, level)).length);
  expect(facets.quarter.hochfeld).toBe(viewer === 'team' ? 1 : undefined);
});

test.each(accessLevels)('%s gets a snapshot of their own', async (viewer) => {
  const response = await api.get('/api/directory', { as: viewer });
  const entries = decodeSnapshot((await response.json()) as DirectorySnapshot);
  expect(entries.length).toBe(1 + accessLevels.filter((level) => canSee(viewer, level)).length);
  const others = accessLevels.filter((level) => level !== viewer);
  for (const as of others)
    expect((await api.get('/api/directory', { as })).headers.get('etag')).not.toBe(
      response.headers.get('etag'),
    );
});
