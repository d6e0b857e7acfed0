import { screen, within } from '@testing-library/react';
import { afterAll, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { refusal, stubApi } from '../../../../tests/support/stub-api.ts';
import { ReviewQueuePage } from './review-queue-page.tsx';

afterAll(() => vi.unstubAllGlobals());

const proposals = [
  { id: 'p1', name: 'Elternverein', changes: 3, conflicts: 1 },
  { id: 'p2', name: 'Sportverein', changes: 1, conflicts: 0 },
].map((each) => ({ ...each, slug: each.id, author: 'Meryem Yılmaz', submittedAt: '2026-11-01T08:00:00Z' }));

test('the queue says who waits, how much there is, and marks conflicts', async () => {
  stubApi({ 'GET /api/proposals': () => ({ proposals, total: 2, decided: [] }) });
  await renderInDirectory(<ReviewQueuePage />);
  await screen.findByText('2 Vorschläge warten.');
  const items = screen.getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent?.replace(/vor .*$/, ''))).toEqual([
    'Elternvereinvon Meryem Yılmaz3 Änderungen1 Konflikt',
    'Sportvereinvon Meryem Yılmaz1 Änderung',
  ]);
  const begin = screen.getByRole('link', { name: 'Mit dem ältesten beginnen' });
  expect(begin.getAttribute('href')).toBe('/pruefung/p1');
});

test('an empty queue helps on', async () => {
  stubApi({ 'GET /api/proposals': () => ({ proposals: [], total: 0, decided: [] }) });
  await renderInDirectory(<ReviewQueuePage />);
  expect(await screen.findByRole('heading', { name: 'Alles geprüft.' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zur Suche' })).toBeTruthy();
});

test('who may not see it is told so', async () => {
  stubApi({ 'GET /api/proposals': () => refusal(403, 'not-allowed') });
  await renderInDirectory(<ReviewQueuePage />);
  expect(await screen.findByText('Dafür fehlt Ihnen die Berechtigung.')).toBeTruthy();
});

test('what was decided last is found again, by whom and how', async () => {
  const decided = {
    id: 'p3',
    slug: 'chor',
    name: 'Chor',
    author: 'Meryem Yılmaz',
    state: 'returned',
    decidedAt: '2026-11-01T09:00:00Z',
    decidedBy: 'Robin Redaktion',
  };
  stubApi({ 'GET /api/proposals': () => ({ proposals: [], total: 0, decided: [decided] }) });
  await renderInDirectory(<ReviewQueuePage />);
  const section = await screen.findByRole('region', { name: 'Zuletzt entschieden' });
  expect(section.textContent).toMatch(/Chorvon Meryem Yılmazzurückgegeben.*Robin Redaktion, vor/);
  expect(within(section).getByRole('link', { name: 'Chor' }).getAttribute('href')).toBe('/pruefung/p3');
});
