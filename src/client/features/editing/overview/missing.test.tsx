import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentWith, deskWith, locationWith } from '../../../../../tests/support/content.ts';
import { entryWith, proposalWith } from '../../../../../tests/support/editable-entry.ts';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import { stubApi } from '../../../../../tests/support/stub-api.ts';
import type { EditableEntry } from '../../../../contract/editing.ts';
import type { LocalDraft } from '../draft/local-draft.ts';
import { EntryPage } from '../entry-page.tsx';

const content = contentWith({ locations: [locationWith()] });
const unread = { 'locations/1/hours/2': 'halb neun' };

beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

/** Opens the overview of an entry on a device that keeps something of it. */
async function show(entry: EditableEntry, kept: Partial<LocalDraft> | null) {
  stubApi({ 'GET /api/entries/elternverein': () => entry });
  const draft = { content, basedOn: 7, replaces: null, writtenAt: '2026-11-24T08:00:00Z', ...kept };
  if (kept !== null) sessionStorage.setItem('draft elternverein', JSON.stringify(draft));
  await renderInDirectory(
    <Routes>
      <Route path="/mein-eintrag/:slug" element={<EntryPage />} />
    </Routes>,
    { address: '/mein-eintrag/elternverein' },
  );
  const title = await screen.findByRole('heading', { name: 'Sie haben Änderungen begonnen' });
  const box = title.closest('section');
  if (box === null) throw new Error('no box around the draft');
  return within(box);
}

const stepsIn = (box: Awaited<ReturnType<typeof show>>) =>
  box
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
    .filter((text) => !text?.includes('Öffnungszeiten'));

test('what can be sent is sent next', async () => {
  const box = await show(entryWith({ content, proposal: proposalWith({ content }) }), null);
  expect(stepsIn(box)).toEqual(['Ansehen und senden', 'Weiter ändern']);
});

test.each([
  ['beside a draft on the server', { proposal: proposalWith({ content }) }, { isSent: true, unread }],
  ['where nothing else was written', { proposal: null }, { isSent: true, unread }],
  ['with what was not sent', { proposal: null }, { content: { ...content, summary: 'Neu.' }, unread }],
])('hours that could not be read are told %s, with the way to them', async (_, facts, kept) => {
  const box = await show(entryWith({ content, ...facts }), kept);
  const told = await box.findByText(/Dienstag, „halb neun“: Das verstehen wir nicht/);
  const link = told.querySelector('a');
  expect(link?.textContent).toContain('Öffnungszeiten');
  expect(link?.getAttribute('href')).toContain('bearbeiten=oeffnungszeiten');
  expect(stepsIn(box)).toEqual(['Weiter ändern', 'Ansehen und senden']);
});

test('so is everything else that keeps the draft from being sent', async () => {
  const drafted = { ...content, contacts: [deskWith({ name: '' })] };
  const box = await show(entryWith({ content, proposal: proposalWith({ content: drafted }) }), null);
  expect(box.getByText('Eine Angabe fehlt noch oder stimmt nicht:')).toBeTruthy();
  expect(box.getByRole('link', { name: /^Kontakt/ }).getAttribute('href')).toContain('bearbeiten=kontakte');
});
