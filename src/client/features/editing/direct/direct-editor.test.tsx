import { cleanup, screen, waitFor } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentWith } from '../../../../../tests/support/content.ts';
import { entryWith } from '../../../../../tests/support/editable-entry.ts';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import { refusal, stubApi } from '../../../../../tests/support/stub-api.ts';
import type { EditableEntry } from '../../../../contract/editing.ts';
import { rememberSignedIn } from '../../../stores/signed-in-here.ts';
import { EntryPage } from '../entry-page.tsx';

const at = '/api/entries/elternverein';
const noted = { since: null, agreement: '', responsible: '', notes: 'Alt.' };
const entry = (facts: Partial<EditableEntry> = {}) =>
  entryWith({ content: contentWith(), cooperation: noted, ...facts });

beforeEach(() => void vi.stubGlobal('scrollTo', () => undefined));
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const open = () =>
  renderInDirectory(
    <Routes>
      <Route path="/mein-eintrag/:slug" element={<EntryPage />} />
      <Route path="*" element={null} />
    </Routes>,
    { address: '/mein-eintrag/elternverein?direkt&bearbeiten=zusammenarbeit' },
  );

/** Opens the entry and writes other notes. */
async function writeNotes(answers: Record<string, () => unknown>) {
  const asked = stubApi(answers);
  const user = userEvent.setup();
  await open();
  const notes = await screen.findByLabelText(/^Notizen/);
  await user.clear(notes);
  await user.type(notes, 'Meine.');
  return { asked, user };
}

/** Writes other notes, looks at them, and publishes them on top of what `answers` then say. */
async function publishNotes(answers: Record<string, () => unknown>) {
  const { asked, user } = await writeNotes(answers);
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

/** Leaves the page, and opens it anew. */
async function reload(user: UserEvent) {
  dispatchEvent(new Event('pagehide'));
  cleanup();
  await open();
  await user.click(await screen.findByRole('link', { name: 'Fertig – Änderungen ansehen' }));
}

test('what has still to be decided, and what is decided, is there after a reload', async () => {
  rememberSignedIn(true);
  const answers: Record<string, () => unknown> = {
    [`GET ${at}`]: () => entry(),
    [`PUT ${at}`]: () => refusal(412, 'version-conflict'),
  };
  const { asked, user } = await publishNotes(answers);
  const theirs = { ...noted, notes: 'Ihre.' };
  answers[`GET ${at}`] = () => entry({ version: 9, cooperation: theirs });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  await screen.findByText(/Eine Angabe wurde von beiden geändert/);
  await reload(user);
  expect(screen.getByRole('group', { name: 'Notizen' }).textContent).toMatch(/Alt\..*Meine\..*Ihre\./);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Veröffentlichen' }).disabled).toBe(true);
  await user.click(screen.getByRole('radio', { name: /Ihre Änderung/ }));
  await reload(user);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Ihre Änderung/ }).checked).toBe(true);
  answers[`PUT ${at}`] = () => entry({ version: 10 });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  await waitFor(() => expect(asked.at(-1)?.ifMatch).toBe('"v9"'));
  expect(asked.at(-1)?.body).toMatchObject({ cooperation: { notes: 'Meine.' } });
});

test('why it is published is still there after a reload, until it is published', async () => {
  rememberSignedIn(true);
  const answers: Record<string, () => unknown> = { [`GET ${at}`]: () => entry() };
  const { asked, user } = await publishNotes(answers);
  await user.type(screen.getByLabelText(/^Grund der Änderung/), 'Anruf');
  await reload(user);
  expect(screen.getByLabelText<HTMLInputElement>(/^Grund der Änderung/).value).toBe('Anruf');
  answers[`PUT ${at}`] = () => entry({ version: 8 });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ reason: 'Anruf' }));
  await waitFor(() => expect(screen.queryByLabelText(/^Grund der Änderung/)).toBeNull());
  expect(sessionStorage).toHaveLength(0);
});

test('a reason that is deleted after one came Back to the page stays deleted', async () => {
  rememberSignedIn(true);
  const { user } = await publishNotes({ [`GET ${at}`]: () => entry() });
  await user.type(screen.getByLabelText(/^Grund der Änderung/), 'Anruf');
  // The browser keeps the page as it is, and shows it again.
  dispatchEvent(new Event('pagehide'));
  await user.clear(screen.getByLabelText(/^Grund der Änderung/));
  await reload(user);
  expect(screen.getByLabelText<HTMLInputElement>(/^Grund der Änderung/).value).toBe('');
});

/** Writes notes and leaves the page at once. */
async function leaveWithNotes(answers: Record<string, () => unknown>) {
  rememberSignedIn(true);
  const { asked, user } = await writeNotes(answers);
  await user.selectOptions(screen.getByLabelText('Wer den Eintrag überhaupt sieht'), 'team');
  dispatchEvent(new Event('pagehide'));
  cleanup();
  return { asked, user };
}

test('notes and level are there after a reload, and meet what was published meanwhile', async () => {
  const answers: Record<string, () => unknown> = {
    [`GET ${at}`]: () => entry(),
    [`GET ${at}/history/7`]: () => ({ content: contentWith() }),
    [`PUT ${at}`]: () => refusal(412, 'version-conflict'),
  };
  const { asked, user } = await leaveWithNotes(answers);
  const theirs = { ...noted, responsible: 'Aydın' };
  answers[`GET ${at}`] = () => entry({ version: 9, cooperation: theirs });
  await open();
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/^Notizen/)).value).toBe('Meine.');
  await user.click(screen.getByRole('link', { name: 'Fertig – Änderungen ansehen' }));
  const publish = screen.getByRole('button', { name: 'Veröffentlichen' });
  await user.click(publish);
  await screen.findByText(/Jemand anderes hat den Eintrag/);
  answers[`PUT ${at}`] = () => entry({ version: 10 });
  await user.click(publish);
  await waitFor(() => expect(asked.map(({ ifMatch }) => ifMatch)).toEqual(['"v7"', '"v9"']));
  expect(asked.at(-1)?.body).toMatchObject({ level: 'team', cooperation: { ...theirs, notes: 'Meine.' } });
});

test('nothing of it stays where one has signed out', async () => {
  const answers = { [`GET ${at}`]: () => entry() };
  rememberSignedIn(true);
  await leaveWithNotes(answers);
  expect(sessionStorage).toHaveLength(1);
  sessionStorage.clear();
  rememberSignedIn(false);
  await open();
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/^Notizen/)).value).toBe('Alt.');
});

test('where the state that it was written on cannot be had, that is said, and can be tried again', async () => {
  const answers: Record<string, () => unknown> = { [`GET ${at}`]: () => entry() };
  await leaveWithNotes(answers);
  answers[`GET ${at}`] = () => entry({ version: 9 });
  answers[`GET ${at}/history/7`] = () => refusal(503, 'database-unavailable');
  await open();
  const retry = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
  answers[`GET ${at}/history/7`] = () => ({ content: contentWith() });
  await userEvent.click(retry);
  expect((await screen.findByLabelText<HTMLTextAreaElement>(/^Notizen/)).value).toBe('Meine.');
});

test('a refusal is said in the words of the server', async () => {
  const fields = [{ name: 'content.locations.0.quarter', message: 'Diesen Ortsteil gibt es nicht.' }];
  const answers: Record<string, () => unknown> = {
    [`GET ${at}`]: () => entry(),
    [`PUT ${at}`]: () => refusal(400, 'invalid-body', 'Bitte prüfen.', fields),
  };
  const { user } = await publishNotes(answers);
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Diesen Ortsteil gibt es nicht.');
  answers[`PUT ${at}`] = () => refusal(403, 'not-allowed', 'Das dürfen Sie nicht.');
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Das dürfen Sie nicht.'));
});
