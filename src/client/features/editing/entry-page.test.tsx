import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentWith, deskWith, locationWith, pointWith } from '../../../../tests/support/content.ts';
import { entryWith, proposalWith } from '../../../../tests/support/editable-entry.ts';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import type { EditableEntry } from '../../../contract/editing.ts';
import type { ProblemCode } from '../../../contract/problem-codes.ts';
import { changesBetween } from '../../../domain/partner/changes.ts';
import { EntryPage } from './entry-page.tsx';
import { MyEntriesPage } from './my-entries-page.tsx';

const content = contentWith({
  contacts: [
    deskWith({
      name: 'Büro',
      points: [
        pointWith({ value: '0203 111111' }),
        pointWith({ key: '2', value: '0171 222222', type: 'mobile', level: 'team' }),
      ],
    }),
  ],
});
const changed = { ...content, summary: 'Neu gefasst.' };
const changes = changesBetween(content, changed).map((change) => ({
  ...change,
  current: change.before,
  conflict: false,
}));

/** Answers by method and path; what is missing is not found. */
type Answers = Readonly<Record<string, unknown>>;
const calls: { request: string; ifMatch: string | null }[] = [];

function refuse(code: ProblemCode, status: number): Response {
  return Response.json({ code, status, detail: code }, { status });
}

function answer(answers: Answers) {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const request = `${init.method ?? 'GET'} ${path}`;
    if (init.method !== undefined)
      calls.push({ request, ifMatch: new Headers(init.headers).get('If-Match') });
    const found = answers[request];
    if (found instanceof Response) return found.clone();
    return found === undefined ? refuse('not-found', 404) : Response.json(found);
  });
}

const show = (address: string) =>
  renderInDirectory(
    <Routes>
      <Route path="/mein-eintrag" element={<MyEntriesPage />} />
      <Route path="/mein-eintrag/:slug" element={<EntryPage />} />
      <Route path="*" element={null} />
    </Routes>,
    { address },
  );
const at = '/api/entries/elternverein';
const entry = (facts: Partial<EditableEntry> = {}) => entryWith({ content, ...facts });

beforeEach(() => {
  calls.length = 0;
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => void vi.unstubAllGlobals());

test('one entry is there at once, with its question; confirming it is thanked for', async () => {
  answer({
    'GET /api/my/entries': {
      entries: [{ slug: 'elternverein', name: 'Elternverein', confirmedAt: null, proposal: null }],
    },
    [`GET ${at}`]: entry(),
    [`POST ${at}/confirm`]: entry({ version: 8, confirmedAt: '2026-11-23' }),
  });
  await show('/mein-eintrag');
  expect(await screen.findByRole('heading', { name: 'Ist das noch richtig?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Alles richtig – bestätigen' }));
  const thanks = await screen.findByRole('heading', { name: 'Vielen Dank!' });
  await waitFor(() => expect(document.activeElement).toBe(thanks));
  expect(calls).toEqual([{ request: `POST ${at}/confirm`, ifMatch: '"v7"' }]);
});

test('an entry that was changed meanwhile is not confirmed unread', async () => {
  answer({ [`GET ${at}`]: entry(), [`POST ${at}/confirm`]: refuse('version-conflict', 412) });
  await show('/mein-eintrag/elternverein');
  await userEvent.click(await screen.findByRole('button', { name: 'Alles richtig – bestätigen' }));
  expect(await screen.findByText(/inzwischen geändert/)).toBeTruthy();
  expect(screen.queryByText('Vielen Dank!')).toBeNull();
});

test('it is seen with the eyes of others', async () => {
  answer({ [`GET ${at}`]: entry() });
  await show('/mein-eintrag/elternverein');
  expect(await screen.findByText(/0171 222222/)).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'alle' }));
  expect(screen.queryByText(/0171 222222/)).toBeNull();
  expect(screen.getByText(/0203 111111/)).toBeTruthy();
});

test('what the KI returned comes with its comment and with what it is about', async () => {
  const proposal = proposalWith({ state: 'returned', comment: 'Bitte prüfen.', content: changed, changes });
  answer({ [`GET ${at}`]: entry({ proposal }) });
  await show('/mein-eintrag/elternverein');
  expect(await screen.findByText('Bitte prüfen.')).toBeTruthy();
  expect(screen.getByText('Neu gefasst.')).toBeTruthy();
});

test('changes are looked at, and sent in the version that was looked at; what goes live at once is said', async () => {
  const hours = { path: 'locations/1/hours', kind: 'changed' as const, before: [], after: [], current: [] };
  const trusted = ['hours' as const];
  const draft = { version: 3, content: changed, changes: [...changes, { ...hours, conflict: false }] };
  const sent = proposalWith({ version: 4, content: changed, changes, state: 'submitted' });
  answer({
    [`GET ${at}`]: entry({ trusted, proposal: proposalWith(draft) }),
    [`POST ${at}/draft/submit`]: entry({ trusted, proposal: sent }),
  });
  await show('/mein-eintrag/elternverein?senden');
  expect(await screen.findByText('Neu gefasst.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Zur Prüfung senden' }));
  expect(await screen.findByRole('heading', { name: 'Gesendet – vielen Dank!' })).toBeTruthy();
  expect(screen.getByText(/Öffnungszeiten stehen schon .* Ihre übrigen Änderungen werden/)).toBeTruthy();
  expect(calls).toEqual([{ request: `POST ${at}/draft/submit`, ifMatch: '"d3"' }]);
});

test('what goes live at once, and what is reviewed, is said of what has changed, and of nothing else', async () => {
  const hours = [{ path: 'locations/1/hoursNote', kind: 'changed', before: '', after: 'Klingeln' }].map(
    (change) => ({ ...change, kind: 'changed' as const, current: '', conflict: false }),
  );
  const trusted = ['hours' as const];
  answer({ [`GET ${at}`]: entry({ trusted, proposal: proposalWith({ content: changed, changes }) }) });
  const first = await show('/mein-eintrag/elternverein?senden');
  expect(await screen.findByText(/Das KI prüft Ihre Änderungen/)).toBeTruthy();
  expect(screen.queryByText(/sofort veröffentlicht/)).toBeNull();
  first.unmount();
  answer({ [`GET ${at}`]: entry({ trusted, proposal: proposalWith({ content: changed, changes: hours }) }) });
  await show('/mein-eintrag/elternverein?senden');
  expect(await screen.findByText(/Öffnungszeiten werden sofort veröffentlicht/)).toBeTruthy();
  expect(screen.queryByText(/Das KI prüft/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Veröffentlichen' })).toBeTruthy();
});

test('what is incomplete is not sent, and the way to it is shown', async () => {
  const incomplete = { ...changed, website: 'keine' };
  const proposal = proposalWith({ content: incomplete, changes });
  answer({ [`GET ${at}`]: entry({ proposal }) });
  await show('/mein-eintrag/elternverein?senden');
  const link = await screen.findByRole('link', { name: 'Website' });
  expect(link.getAttribute('href')).toContain('bearbeiten=ueber-uns');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Zur Prüfung senden' }).disabled).toBe(true);
});

test('hours that could not be read are not lost on the way to the last page, and keep it from being sent', async () => {
  answer({ [`GET ${at}`]: entry({ content: { ...content, locations: [locationWith()] } }) });
  const user = userEvent.setup();
  await show('/mein-eintrag/elternverein?bearbeiten=oeffnungszeiten');
  await user.type(await screen.findByLabelText('Montag'), 'halb neun');
  await user.click(screen.getByRole('link', { name: 'Fertig – Änderungen ansehen' }));
  expect(await screen.findByText(/Montag, „halb neun“: Das verstehen wir nicht/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Zur Prüfung senden' }).disabled).toBe(true);
  await user.click(screen.getByRole('link', { name: /Öffnungszeiten/ }));
  expect((await screen.findByLabelText<HTMLInputElement>('Montag')).value).toBe('halb neun');
});

test('somebody else was faster than the sending: it is said, and the next attempt is of what then is', async () => {
  const proposal = proposalWith({ version: 3, content: changed, changes });
  const answers: Record<string, unknown> = {
    [`GET ${at}`]: entry({ proposal }),
    [`POST ${at}/draft/submit`]: refuse('version-conflict', 412),
  };
  answer(answers);
  await show('/mein-eintrag/elternverein?senden');
  const send = await screen.findByRole('button', { name: 'Zur Prüfung senden' });
  answers[`GET ${at}`] = entry({ proposal: { ...proposal, version: 5 } });
  await userEvent.click(send);
  expect(await screen.findByText(/Der Stand hat sich inzwischen geändert/)).toBeTruthy();
  answers[`POST ${at}/draft/submit`] = entry({ proposal: { ...proposal, version: 6, state: 'submitted' } });
  await waitFor(async () => {
    await userEvent.click(send);
    expect(calls.at(-1)).toEqual({ request: `POST ${at}/draft/submit`, ifMatch: '"d5"' });
  });
});

test('where the session has ended before it was saved, it is said on the last page too, with the way back', async () => {
  const answers: Record<string, unknown> = {
    [`GET ${at}`]: entry(),
    [`PUT ${at}/draft`]: refuse('not-signed-in', 401),
  };
  answer(answers);
  await show('/mein-eintrag/elternverein?bearbeiten=ueber-uns');
  await userEvent.type(await screen.findByLabelText(/In einem Satz/), 'Neu.');
  await userEvent.click(screen.getByRole('link', { name: 'Fertig – Änderungen ansehen' }));
  expect(await screen.findByText(/Sie sind nicht mehr angemeldet/)).toBeTruthy();
  expect(screen.queryByText(/werden noch gespeichert/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Anmelden' }).getAttribute('href')).toBe('/anmelden');
  // Signed in again in another tab: nothing has to be typed once more.
  answers[`PUT ${at}/draft`] = proposalWith({ version: 1, content: changed, changes });
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(screen.queryByText(/Sie sind nicht mehr angemeldet/)).toBeNull());
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Zur Prüfung senden' }).disabled).toBe(false);
});

test('two states of a draft are told apart on every page of the form, and before it is sent', async () => {
  const proposal = proposalWith({ version: 3, content: changed, changes });
  const answers: Record<string, unknown> = {
    [`GET ${at}`]: entry({ proposal }),
    [`PUT ${at}/draft`]: refuse('version-conflict', 412),
  };
  answer(answers);
  await show('/mein-eintrag/elternverein?bearbeiten=ueber-uns');
  await userEvent.type(await screen.findByLabelText(/In einem Satz/), ' Und mehr.');
  answers[`GET ${at}`] = entry({
    proposal: { ...proposal, version: 4, content: { ...changed, summary: 'Von woanders.' } },
  });
  await userEvent.click(screen.getByRole('link', { name: 'Fertig – Änderungen ansehen' }));
  const heading = { name: 'Zwei Stände Ihrer Änderungen' };
  expect(await screen.findByRole('heading', heading)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Den anderen Stand nehmen' }));
  expect(screen.queryByRole('heading', heading)).toBeNull();
  expect(screen.getByRole('heading', { name: 'Das ändert sich' })).toBeTruthy();
});

test('whoever does not look after it is told so', async () => {
  answer({ [`GET ${at}`]: refuse('not-allowed', 403) });
  await show('/mein-eintrag/elternverein');
  expect(await screen.findByText(/oder Sie betreuen ihn nicht/)).toBeTruthy();
});

test('publishing merges what somebody else has published, and asks only about what both changed', async () => {
  const theirs = { ...content, summary: 'Von ihnen.', citywide: true };
  const answers: Record<string, unknown> = {
    [`GET ${at}`]: entry(),
    [`PUT ${at}`]: refuse('version-conflict', 412),
  };
  answer(answers);
  const user = userEvent.setup();
  await show('/mein-eintrag/elternverein?direkt&bearbeiten=ueber-uns');
  await user.type(await screen.findByLabelText(/In einem Satz/), 'Von mir.');
  await user.click(screen.getByRole('link', { name: 'Fertig – Änderungen ansehen' }));
  answers[`GET ${at}`] = entry({ version: 9, content: theirs });
  await user.click(screen.getByRole('button', { name: 'Veröffentlichen' }));
  expect(await screen.findByText(/Eine Angabe wurde von beiden geändert/)).toBeTruthy();
  const publish = screen.getByRole<HTMLButtonElement>('button', { name: 'Veröffentlichen' });
  expect(publish.disabled).toBe(true);
  await user.click(screen.getByRole('radio', { name: /Ihre Änderung/ }));
  answers[`PUT ${at}`] = entry({ version: 10, content: { ...theirs, summary: 'Von mir.' } });
  await user.click(publish);
  await waitFor(() => expect(calls.map(({ ifMatch }) => ifMatch)).toEqual(['"v7"', '"v9"']));
});
