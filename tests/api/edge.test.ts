import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { endpoints } from '../../src/contract/endpoints.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { corpus } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import type { OpenName } from './endpoint-names.ts';
import { keepList } from './kept-list.ts';

const api = await startApi(corpus);
afterAll(api.close);
await keepList(api, 'offen', ['caritas-marxloh']);

const problemAt = async (path: string, init: RequestInit = {}): Promise<Problem> =>
  (await api.get(path, init)).json();

/** An address that each route answers with 200; a new route fails here until it has one. */
const addresses: Record<OpenName, string> = {
  directory: '/api/directory',
  partners: '/api/partners?q=caritas',
  partner: '/api/partners/caritas-marxloh',
  vocabulary: '/api/vocabulary',
  legal: '/api/legal',
  health: '/api/health',
  ready: '/api/ready',
  openapi: '/api/openapi.json',
  session: '/api/session',
  listLink: '/api/list-links/offen',
};

test.each(Object.entries(addresses))(
  '%s answers as the contract says, to GET and HEAD alone',
  async (name, address) => {
    const response = await api.get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const refused = await api.get(address, { method: 'DELETE' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await problemAt(`${address}${address.includes('?') ? '&' : '?'}foo=1`)).code).toBe(
      'unknown-parameter',
    );
    const etag = response.headers.get('etag');
    const caches = 304 in endpoints[name as OpenName].responses;
    expect(etag !== null).toBe(caches);
    if (etag === null) return;
    const again = await api.get(address, { headers: { 'If-None-Match': `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const others = await api.get(address, { headers: { 'If-None-Match': '"other", W/"another"' } });
    expect(others.status).toBe(200);
  },
);

test('a refusal names each field, in the language of the client', async () => {
  const problem = await problemAt('/api/partners?district=atlantis&kind=schule', {
    headers: { 'Accept-Language': 'de' },
  });
  expect(problem).toMatchObject({
    status: 400,
    code: 'invalid-parameter',
    type: '/problems/invalid-parameter',
    title: 'Ungültige Angabe',
  });
  expect(problem.fields).toEqual([
    { name: 'district', value: 'atlantis', message: 'Diesen Wert gibt es hier nicht.' },
  ]);
  const english = await problemAt('/api/partners?limit=0&sort=best&q=a&q=b', {
    headers: { 'Accept-Language': 'en-GB' },
  });
  expect(english.title).toBe('Invalid parameter');
  expect(english.fields?.map(({ name }) => name).toSorted()).toEqual(['limit', 'q', 'sort']);
});

test.each([
  ['/api/nothing', 404, 'not-found'],
  ['/api/partners/no-such-partner', 404, 'not-found'],
  ['/api/partners/%00', 404, 'not-found'],
  ['/api/partners/..%2f..%2fetc', 404, 'not-found'],
  [`/api/partners?q=${'x'.repeat(201)}`, 400, 'invalid-parameter'],
  ['/api/partners?q=%00', 400, 'invalid-parameter'],
  ['/api/partners?confirmedSince=2026-02-31', 400, 'invalid-parameter'],
  [`/api/partners?q=${'x'.repeat(9000)}`, 414, 'uri-too-long'],
])('%s is answered %i %s', async (path, status, code) => {
  const problem = await problemAt(path);
  expect([problem.status, problem.code]).toEqual([status, code]);
});

test('nothing that a client can send makes the server fail', async () => {
  const name = fc.constantFrom(
    'q',
    'district',
    'field',
    'language',
    'limit',
    'cursor',
    'sort',
    'citywide',
    'confirmedSince',
    'x',
  );
  const pairs = fc.array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 6 });
  const path = fc.constantFrom(
    '/api/partners',
    '/api/directory',
    '/api/partners/caritas-marxloh',
    '/api/vocabulary',
  );
  await fc.assert(
    fc.asyncProperty(path, pairs, async (address, params) => {
      const query = params
        .map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`)
        .join('&');
      expect((await api.get(`${address}?${query}`)).status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

test('a search for anything finds its way into SQL unharmed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const response = await api.get(`/api/partners?q=${encodeURIComponent(text.toWellFormed())}`);
      expect([200, 400]).toContain(response.status);
    }),
    { numRuns: 150 },
  );
});

test('a former slug leads to the current one', async () => {
  const { loadPartner } = await import('../../src/server/services/partner/load.ts');
  const stored = await loadPartner(api.db, 'zuflucht');
  if (stored === null) throw new Error('the partner is missing');
  await api.save([{ record: { ...stored.record, slug: 'neue-zuflucht' }, basedOn: stored }]);
  const moved = await api.get('/api/partners/zuflucht');
  expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/partners/neue-zuflucht']);
  expect((await api.get('/api/partners/neue-zuflucht')).status).toBe(200);
});

test('a change based on a state that is gone is refused, and changes nothing', async () => {
  const { loadPartner } = await import('../../src/server/services/partner/load.ts');
  const stored = await loadPartner(api.db, 'haus-ankommen');
  if (stored === null) throw new Error('the partner is missing');
  const renamed = { ...stored.record, name: 'Zu spät' };
  await expect(
    api.save([{ record: renamed, basedOn: { id: stored.id, version: stored.version - 1 } }]),
  ).rejects.toThrow(/changed meanwhile/);
  expect((await loadPartner(api.db, 'haus-ankommen'))?.record.name).toBe('Haus Ankommen');
});
