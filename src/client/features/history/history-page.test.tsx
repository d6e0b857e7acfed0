import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { contentWith } from '../../../../tests/support/content.ts';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { refusal, stubApi } from '../../../../tests/support/stub-api.ts';
import { changesBetween } from '../../../domain/partner/changes.ts';
import { useNotices } from '../../stores/notices.ts';
import { HistoryPage } from './history-page.tsx';

const contents = [
  contentWith({ website: 'https://alt.example' }),
  contentWith({ website: 'https://neu.example' }),
  contentWith({ website: 'https://neu.example', summary: 'Beratung' }),
] as const;
const [first, second, third] = contents;
const revision = (version: number, reason: string, changes = changesBetween(first, first)) => ({
  version,
  at: '2026-11-18T10:00:00Z',
  actor: 'Katrin Sommer',
  reason,
  changes,
  level: null,
  state: null,
  redacted: false,
});
const revisions = [
  revision(5, 'Angerufen', changesBetween(second, third)),
  revision(3, '', changesBetween(first, second)),
  revision(1, 'Beispielnetz'),
];
const restore = '/api/entries/verein/history/3/restore';
const answers = {
  'GET /api/entries/verein': () => ({ slug: 'verein', version: 5, content: third }),
  'GET /api/entries/verein/history': () => ({ revisions }),
  'GET /api/entries/verein/history/1': () => ({ version: 1, content: first }),
  'GET /api/entries/verein/history/5': () => ({ version: 5, content: third }),
  [`POST ${restore}`]: (): unknown => ({ slug: 'verein', version: 6, content: second }),
  'POST /api/entries/verein/history/5/restore': () => ({ slug: 'verein', version: 7, content: third }),
};

beforeEach(() => useNotices.setState({ current: null, announcement: '' }));
afterAll(() => vi.unstubAllGlobals());

async function show({ search = '', isTeam = true, more = {} } = {}) {
  const asked = stubApi({ ...answers, ...more });
  await renderInDirectory(
    <Routes>
      <Route path="/partner/:slug/verlauf" element={<HistoryPage isTeam={isTeam} />} />
    </Routes>,
    { address: `/partner/verein/verlauf${search}` },
  );
  await screen.findByText('Fassung 5 · Katrin Sommer');
  return { asked, user: userEvent.setup() };
}

test('versions say who, why and what, the newest first', async () => {
  await show();
  const [newest, older, oldest] = within(screen.getByRole('list', { name: 'Verlauf' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.closest('li'));
  expect(newest?.textContent).toContain('jetzt veröffentlicht');
  expect(newest?.textContent).toContain('Angerufen');
  expect(older?.querySelector('summary')?.textContent).toBe('1 ÄnderungWebsite');
  expect(oldest?.textContent).toContain('Mit dieser Fassung beginnt der Verlauf.');
});

test('a version says who sees the entry, and whether it is in the directory, where only that changed', async () => {
  const moved = [
    { ...revision(5, ''), state: 'active' },
    { ...revision(3, ''), level: { before: 'team', after: 'public' }, state: 'archived' },
    revision(1, ''),
  ];
  await show({ more: { 'GET /api/entries/verein/history': () => ({ revisions: moved }) } });
  const [newest, older] = screen.getAllByRole('heading', { level: 2 }).map((each) => each.closest('li'));
  expect(newest?.textContent).toContain('Aus dem Archiv zurückgeholt');
  expect(older?.textContent).toContain('Archiviert');
  expect(older?.textContent).toContain('Sichtbarkeit: nur das KI-Team → alle');
  expect(screen.queryByText('Am Inhalt hat sich nichts geändert.')).toBeNull();
});

test('any two versions can be compared, by their address', async () => {
  const { user } = await show({ search: '?von=1&bis=5' });
  const comparison = screen.getByRole('region', { name: 'Fassungen vergleichen' });
  expect(await within(comparison).findByText('https://alt.example')).toBeTruthy();
  expect(within(comparison).getByText('Beratung')).toBeTruthy();
  // It is above what was pressed.
  expect(document.activeElement).toBe(comparison);
  await user.click(screen.getByRole('button', { name: 'Vergleich schließen' }));
  expect(screen.queryByRole('region', { name: 'Fassungen vergleichen' })).toBeNull();
});

test('restoring asks for a reason, and is undone by restoring what was there', async () => {
  const { asked, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Fassung 3 wiederherstellen' }));
  await user.keyboard('Irrtum');
  await user.click(screen.getByRole('button', { name: 'Diese Fassung wiederherstellen' }));
  await waitFor(() => expect(useNotices.getState().current?.text).toBe('Fassung 3 ist wiederhergestellt.'));
  expect(asked).toEqual([{ request: `POST ${restore}`, ifMatch: '"v5"', body: { reason: 'Irrtum' } }]);
  useNotices.getState().current?.undo?.();
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toMatchObject({
    request: 'POST /api/entries/verein/history/5/restore',
    ifMatch: '"v6"',
  });
});

test('Escape takes the second step back, and nothing is done', async () => {
  const { asked, user } = await show();
  const restoring = screen.getByRole('button', { name: 'Fassung 3 wiederherstellen' });
  await user.click(restoring);
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toBe('Wiederherstellen');
  expect(asked).toEqual([]);
});

test('somebody was faster: nothing is restored, and that is said', async () => {
  const { user } = await show({ more: { [`POST ${restore}`]: () => refusal(412, 'version-conflict') } });
  await user.click(screen.getByRole('button', { name: 'Fassung 3 wiederherstellen' }));
  await user.click(screen.getByRole('button', { name: 'Diese Fassung wiederherstellen' }));
  await waitFor(() => expect(useNotices.getState().current?.text).toContain('Jemand war schneller'));
});

test('a person is erased: chosen, understood, said, and based on the version that was shown', async () => {
  const people = [
    { name: 'Anna Beispiel', type: 'person', role: 'Leitung', current: true },
    { name: 'Ana Beispiel', type: 'person', role: '', current: false },
  ];
  const { asked, user } = await show({
    more: {
      'GET /api/entries/verein/contact-people': () => ({ version: 5, people }),
      'POST /api/entries/verein/erase-person': () => ({ slug: 'verein', version: 6, content: third }),
    },
  });
  await user.click(screen.getByRole('button', { name: 'Person löschen …' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Person löschen' }));
  await user.click(await dialog.findByRole('checkbox', { name: 'Anna Beispiel · Leitung' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Ana Beispiel · nur in früheren Fassungen' }));
  const confirm = dialog.getByRole<HTMLButtonElement>('button', { name: 'Endgültig löschen' });
  expect(confirm.disabled).toBe(true);
  await user.click(dialog.getByRole('checkbox', { name: /^Ich habe verstanden/ }));
  await user.click(confirm);
  await waitFor(() => expect(useNotices.getState().current?.text).toBe('Anna Beispiel ist gelöscht.'));
  expect(asked).toEqual([
    {
      request: 'POST /api/entries/verein/erase-person',
      ifMatch: '"v5"',
      body: { names: ['Anna Beispiel', 'Ana Beispiel'] },
    },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('versions say that somebody was erased from them, by a deleted account', async () => {
  const erased = { ...revision(5, 'Siehe gelöschtes Konto'), actor: 'gelöschtes Konto', redacted: true };
  stubApi({ ...answers, 'GET /api/entries/verein/history': () => ({ revisions: [erased] }) });
  await renderInDirectory(
    <Routes>
      <Route path="/partner/:slug/verlauf" element={<HistoryPage isTeam={false} />} />
    </Routes>,
    { address: '/partner/verein/verlauf' },
  );
  expect(await screen.findByText('Fassung 5 · gelöschtes Konto')).toBeTruthy();
  expect(screen.getByText('Angaben einer Person wurden auf deren Wunsch gelöscht.')).toBeTruthy();
});

test('partners read the history and restore nothing', async () => {
  await show({ isTeam: false });
  expect(screen.queryByRole('button', { name: /wiederherstellen|löschen/ })).toBeNull();
  expect(screen.getAllByRole('link', { name: /^Mit heute vergleichen: Fassung/ })).toHaveLength(2);
});

test('what the server says itself is said in words: tools by what they are', async () => {
  stubApi({
    ...answers,
    'GET /api/entries/verein/history': () => ({
      revisions: [
        revision(5, 'Vorschlag von Meryem Yılmaz'),
        { ...revision(1, 'Beispielnetz'), actor: 'sample' },
      ],
    }),
  });
  await renderInDirectory(
    <Routes>
      <Route path="/partner/:slug/verlauf" element={<HistoryPage isTeam={false} />} />
    </Routes>,
    { address: '/partner/verein/verlauf', language: 'en' },
  );
  expect(await screen.findByText('Proposal by Meryem Yılmaz')).toBeTruthy();
  expect(screen.getByText('Version 1 · sample network')).toBeTruthy();
});
