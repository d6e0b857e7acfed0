import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMigrationFiles } from '../src/server/db/migration-files.ts';
import { type SampleApp, startSampleApp } from '../tests/support/sample-app.ts';
import { sampleDay } from '../tests/support/sample-day.ts';
import { createMockApp, type MockApp } from './app.ts';
import { openBrowserDatabase } from './browser-database.ts';
import { checkAgainstContract } from './contract-check.ts';

/* The mock in the browser has another build of PostgreSQL, so it has to be shown that both say the same. */
let onServer: SampleApp;
let inBrowser: MockApp;

beforeAll(async () => {
  onServer = await startSampleApp();
  inBrowser = createMockApp(await openBrowserDatabase(await readMigrationFiles(), sampleDay));
}, 60_000);
afterAll(() => onServer.close());

async function bodyOf(app: MockApp, path: string): Promise<unknown> {
  const request = new Request(`http://localhost${path}`, { headers: { 'accept-encoding': 'br' } });
  const response = await checkAgainstContract(request, await app.fetch(request));
  expect(response.headers.get('content-encoding')).toBe(null);
  return response.json();
}

test.each([
  '/api/vocabulary',
  '/api/legal',
  '/api/ready',
  '/api/partners?limit=200&sort=district',
  '/api/partners?q=beratung&limit=200',
  '/api/partners?q=sprachmitler',
  '/api/partners?district=hamborn&language=tr&citywide=false',
])('%s is the same on PostgreSQL and on PGlite, and what the contract says', async (path) => {
  expect(await bodyOf(inBrowser, path)).toEqual(await bodyOf(onServer, path));
});

test('the snapshot holds the whole sample network', async () => {
  for (const app of [onServer, inBrowser]) {
    expect(await bodyOf(app, '/api/directory')).toMatchObject({ format: 2, count: expect.any(Number) });
  }
});
