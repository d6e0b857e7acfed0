import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { refusal, stubApi } from '../../../../tests/support/stub-api.ts';
import { useNotices } from '../../stores/notices.ts';
import { ArchivePage } from './archive-page.tsx';
import { CaretakersPage } from './caretakers-page.tsx';
import { StaffPage } from './staff-page.tsx';

const known = {
  id: 'a',
  name: 'Meryem Yılmaz',
  email: 'm@verein.example',
  invitedAt: '2026-02-10T09:00:00Z',
  signedInAt: '2026-11-20T08:00:00Z',
};
const invited = { ...known, id: 'b', name: 'Ivan Petrov', signedInAt: null };
const people = '/api/entries/verein/people';

beforeEach(() => useNotices.setState({ current: null, announcement: '' }));
afterAll(() => vi.unstubAllGlobals());

async function show(page: ReactNode, answers: Record<string, () => unknown>) {
  const asked = stubApi(answers);
  await renderInDirectory(
    <Routes>
      <Route path="/partner/:slug/personen" element={page} />
    </Routes>,
    { address: '/partner/verein/personen' },
  );
  return { asked, user: userEvent.setup() };
}
const notice = () => useNotices.getState().current?.text;

test('caretakers: who never signed in can be invited again, and access goes in two steps', async () => {
  let here = [known, invited];
  const { asked, user } = await show(<CaretakersPage />, {
    [`GET ${people}`]: () => ({ people: here }),
    [`POST ${people}/b/invitation`]: () => invited,
    [`DELETE ${people}/b`]: () => {
      here = [known];
      return { people: here };
    },
  });
  expect(await screen.findByText('noch nicht angemeldet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Meryem Yılmaz erneut einladen' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Ivan Petrov erneut einladen' }));
  await waitFor(() => expect(notice()).toBe('Ivan Petrov wurde erneut eingeladen.'));
  await user.click(screen.getByRole('button', { name: 'Ivan Petrov den Zugang entziehen' }));
  expect(asked).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Zugang entziehen' }));
  await waitFor(() => expect(screen.queryByText('Ivan Petrov')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Personen' }));
});

test('an invitation is sent, and what the server refuses stands at its field', async () => {
  let answer: () => unknown = () =>
    refusal(400, 'invalid-body', '', [{ name: 'email', message: 'Diese Adresse gibt es nicht.' }]);
  const { asked, user } = await show(<CaretakersPage />, {
    [`GET ${people}`]: () => ({ people: [] }),
    [`POST ${people}`]: () => answer(),
  });
  expect(await screen.findByText('Noch pflegt niemand diesen Eintrag.')).toBeTruthy();
  const email = screen.getByRole<HTMLInputElement>('textbox', { name: 'E-Mail' });
  await user.type(screen.getByRole('textbox', { name: 'Name' }), ' Ada ');
  await user.type(email, 'ada@verein.example');
  await user.click(screen.getByRole('radio', { name: 'English' }));
  await user.click(screen.getByRole('button', { name: 'Einladung senden' }));
  expect(await screen.findByText('Diese Adresse gibt es nicht.')).toBeTruthy();
  expect(email.getAttribute('aria-invalid')).toBe('true');
  answer = () => ({ ...invited, email: 'ada@verein.example' });
  await user.click(screen.getByRole('button', { name: 'Einladung senden' }));
  await waitFor(() => expect(notice()).toBe('Die Einladung an ada@verein.example ist unterwegs.'));
  expect(email.value).toBe('');
  expect(asked.at(-1)?.body).toEqual({ name: 'Ada', email: 'ada@verein.example', language: 'en' });
});

test('the team: roles in words, invited with one', async () => {
  const { asked, user } = await show(<StaffPage />, {
    'GET /api/staff': () => ({ people: [{ ...known, role: 'administrator' }] }),
    'POST /api/staff': () => ({ ...invited, role: 'administrator' }),
  });
  expect(await screen.findByText('Administration', { selector: 'span' })).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Jo');
  await user.type(screen.getByRole('textbox', { name: 'E-Mail' }), 'jo@stadt.example');
  await user.click(screen.getByRole('radio', { name: /^Administration/ }));
  await user.click(screen.getByRole('button', { name: 'Einladung senden' }));
  await waitFor(() => expect(asked[0]?.body).toMatchObject({ role: 'administrator', language: 'de' }));
});

test('the team: who has not answered is invited again', async () => {
  const { asked, user } = await show(<StaffPage />, {
    'GET /api/staff': () => ({ people: [{ ...invited, role: 'editor' }] }),
    'POST /api/staff/b/invitation': () => ({ ...invited, role: 'editor' }),
  });
  await user.click(await screen.findByRole('button', { name: 'Ivan Petrov erneut einladen' }));
  await waitFor(() => expect(notice()).toBe('Ivan Petrov wurde erneut eingeladen.'));
  expect(asked.map(({ request }) => request)).toEqual(['POST /api/staff/b/invitation']);
});

test('an account is erased by its address, once that is understood; what is refused stands at the field', async () => {
  let answer: () => unknown = () => refusal(404, 'not-found');
  const { asked, user } = await show(<StaffPage />, {
    'GET /api/staff': () => ({ people: [] }),
    'POST /api/erase-account': () => answer(),
  });
  const address = await screen.findByRole('textbox', { name: 'E-Mail-Adresse des Kontos' });
  await user.type(address, 'm@verein.example');
  const confirm = screen.getByRole<HTMLButtonElement>('button', { name: 'Endgültig löschen' });
  expect(confirm.disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: /^Ich habe verstanden/ }));
  await user.click(confirm);
  expect(await screen.findByText('Mit dieser Adresse gibt es kein Konto.')).toBeTruthy();
  answer = () => ({ people: [] });
  await user.click(confirm);
  await waitFor(() => expect(notice()).toBe('Das Konto ist gelöscht.'));
  expect(asked.at(-1)?.body).toEqual({ email: 'm@verein.example' });
});

test('an archived entry is put back, with a way back', async () => {
  const entry = { slug: 'verein', version: 4, state: 'archived' };
  const { asked, user } = await show(<ArchivePage />, {
    'GET /api/archive': () => ({
      entries: [{ slug: 'verein', name: 'Elternverein', archivedAt: '2026-10-01T09:00:00Z' }],
    }),
    'GET /api/entries/verein': () => entry,
    'POST /api/entries/verein/unarchive': () => ({ ...entry, version: 5 }),
    'POST /api/entries/verein/archive': () => ({ ...entry, version: 6 }),
  });
  await user.click(await screen.findByRole('button', { name: 'Elternverein zurückholen' }));
  await waitFor(() => expect(notice()).toBe('„Elternverein“ steht wieder im Verzeichnis.'));
  expect(asked[0]).toMatchObject({ request: 'POST /api/entries/verein/unarchive', ifMatch: '"v4"' });
  useNotices.getState().current?.undo?.();
  await waitFor(() => expect(notice()).toBe('„Elternverein“ ist wieder archiviert.'));
});
