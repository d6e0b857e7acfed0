import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentWith } from '../../../../../tests/support/content.ts';
import { entryWith } from '../../../../../tests/support/editable-entry.ts';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import { refusal, stubApi } from '../../../../../tests/support/stub-api.ts';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { EntryPage } from '../entry-page.tsx';

const at = '/api/entries/elternverein';
const noted = { since: null, agreement: '', responsible: '', notes: 'Alt.' };
const entry = (facts: Partial<EditableEntry> = {}) =>
  entryWith({ content: contentWith(), cooperation: noted, ...facts });

beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => void vi.unstubAllGlobals());

/** Writes other notes, looks at them, and publishes them on top of what `answers` then say. */
async function publishNotes(answers: Record<string, () => unknown>) {
  const asked = stubApi(answers);
  const user = userEvent.setup();
  await renderInDirectory(
    <Routes>
      <Route path="/mein-eintrag/:slug" element={<EntryPage />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: '/mein-eintrag/elternverein?direkt&bearbeiten=zusammenarbeit' },
  );
  const notes = await screen.findByLabelText(/^Notizen/);
  await user.clear(notes);
  await user.type(notes, 'Meine.');
  await user.click(screen.getByRole('link', { name: 'Fertig – Änderungen ansehen' }));
  return { asked, user };
}

test('notes that somebody else has changed meanwhile are not overwritten unseen', async () => {
  const answers: Record<string, () => unknown> = {
    [`GET ${at}`]: () => entry(),
    [`PUT ${at}`]: () => refusal(412, 'version-conflict'),
  };
  const { asked, user } = await publishNotes(answers);
  const theirs = { ...noted, responsible: 'Aydın', notes: 'Ihre.' };
  answers[`GET ${at}`] = () => entry({ version: 9, cooperation: theirs });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  expect(await screen.findByText(/Eine Angabe wurde von beiden geändert/)).toBeTruthy();
  const choice = screen.getByRole('group', { name: 'Notizen' });
  expect(choice.textContent).toMatch(/Alt\..*Meine\..*Ihre\./);
  const publish = screen.getByRole<HTMLButtonElement>('button', { name: 'Veröffentlichen' });
  expect(publish.disabled).toBe(true);
  await user.click(screen.getByRole('radio', { name: /Ihre Änderung/ }));
  answers[`PUT ${at}`] = () => entry({ version: 10 });
  await user.click(publish);
  await waitFor(() => expect(asked.at(-1)?.ifMatch).toBe('"v9"'));
  expect(asked.at(-1)?.body).toMatchObject({ cooperation: { ...theirs, notes: 'Meine.' } });
});

test('where what the other has published cannot be had, that is said, and trying again is possible', async () => {
  const answers: Record<string, () => unknown> = {
    [`GET ${at}`]: () => entry(),
    [`PUT ${at}`]: () => refusal(412, 'version-conflict'),
  };
  const { user } = await publishNotes(answers);
  answers[`GET ${at}`] = () => refusal(404, 'not-found');
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  expect(await screen.findByText(/hat nicht geklappt/)).toBeTruthy();
  answers[`GET ${at}`] = () => entry({ version: 9 });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  expect(await screen.findByText(/Jemand anderes hat den Eintrag/)).toBeTruthy();
  expect(screen.queryByText(/hat nicht geklappt/)).toBeNull();
});
