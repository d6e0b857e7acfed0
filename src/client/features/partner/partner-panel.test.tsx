import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Outlet, Route, Routes } from 'react-router';
import { beforeAll, expect, test } from 'vitest';
import { useMockServer } from '../../../../tests/support/mock-server.ts';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import type { OpenedPartner } from '../../navigation/opened-partner.ts';
import { PartnerPanel } from './partner-panel.tsx';

// biome-ignore lint/correctness/useHookAtTopLevel: it sets up the file's tests and is no hook of React's.
const faults = useMockServer();

const opened: OpenedPartner = {
  previous: null,
  next: '/partner/der-naechste',
  position: 1,
  total: 12,
  list: '/?q=beratung&district=hamborn',
};

let entry: DirectoryEntry;
beforeAll(async () => {
  const response = await fetch('/api/partners?language=tr&sort=confirmed&limit=50');
  const { items }: { items: DirectoryEntry[] } = await response.json();
  const found = items.find(({ phones, languages, offers }) => phones[0] && languages[6] && offers[0]);
  if (found === undefined) throw new Error('the sample has no partner with many languages');
  entry = found;
});

const show = (slug: string) =>
  renderInDirectory(
    <Routes>
      <Route element={<Outlet context={opened} />}>
        <Route path="/partner/:slug" element={<PartnerPanel />} />
      </Route>
    </Routes>,
    { entries: [entry], address: `/partner/${slug}?q=beratung&district=hamborn` },
  );

test('what the list knows is there before the server has answered', async () => {
  const gate = Promise.withResolvers<void>();
  faults.delay(gate.promise);
  await show(entry.slug);
  const heading = screen.getByRole('heading', { level: 2, name: new RegExp(entry.name) });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole('link', { name: `Anrufen: ${entry.phones[0]}` })).toBeTruthy();
  expect(screen.getByText('Sprachen')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Angebote' })).toBeNull();
  gate.resolve();
  expect(await screen.findByRole('heading', { name: 'Angebote' })).toBeTruthy();
  expect(document.activeElement).toBe(heading);
});

test('the first languages are shown, and the others when asked for', async () => {
  await show(entry.slug);
  const more = screen.getByRole('button', { name: `und ${entry.languages.length - 6} weitere` });
  await userEvent.click(more);
  expect(screen.queryByRole('button', { name: /weitere$/ })).toBeNull();
  expect(screen.getByText('Sprachen').nextSibling?.textContent?.split(',')).toHaveLength(
    entry.languages.length,
  );
});

test('details that cannot be loaded say so, and come when asked for again', async () => {
  faults.failNext({ path: '/api/partners/' });
  await show(entry.slug);
  expect(await screen.findByText('Die Einzelheiten lassen sich gerade nicht laden.')).toBeTruthy();
  expect(screen.getByRole('link', { name: `Anrufen: ${entry.phones[0]}` })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Jetzt erneut versuchen' }));
  expect(await screen.findByRole('heading', { name: 'Angebote' })).toBeTruthy();
  expect(screen.queryByText('Die Einzelheiten lassen sich gerade nicht laden.')).toBeNull();
});

test('an entry that does not exist leads back to the search, filters kept', async () => {
  await show('gibt-es-nicht');
  expect(await screen.findByRole('heading', { name: 'Diesen Eintrag gibt es nicht (mehr).' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zur Suche' }).getAttribute('href')).toBe(opened.list);
  await waitFor(() => expect(document.title).toBe('Diesen Eintrag gibt es nicht (mehr). · Partnernetz'));
});
