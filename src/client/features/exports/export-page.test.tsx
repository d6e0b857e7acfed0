import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Link, Route, Routes } from 'react-router';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import {
  shownContact,
  shownLocation,
  shownOffer,
  shownPartner,
  shownPoint,
} from '../../../../tests/support/partner-part.ts';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { corpus } from '../../../../tests/support/search-cases.ts';
import { refusal, stubApi } from '../../../../tests/support/stub-api.ts';
import type { AccessLevel } from '../../../contract/access.ts';
import { entryOf } from '../../../domain/partner/entry.ts';
import { visiblePartner } from '../../../domain/partner/visible.ts';
import { useNotices } from '../../stores/notices.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { ExportPage } from './export-page.tsx';

const directory = corpus.flatMap((record) => {
  const shown = visiblePartner(record, 'public');
  return shown === null ? [] : [entryOf(shown)];
});
const mail = (value: string) => shownContact({ points: [shownPoint({ type: 'email', value })] });
const partners = [
  shownPartner({ locations: [shownLocation()], contacts: [mail('a@verein.example')] }),
  shownPartner({
    slug: 'b',
    contacts: [mail('b@verein.example')],
    offers: [shownOffer({ times: 'Mo 9–11 Uhr' })],
  }),
  shownPartner({ slug: 'c', offers: [shownOffer({ times: 'nach Absprache' })] }),
];
const file = () =>
  new Response('Portion 1 von 1 (2 Adressen)\r\na@verein.example; b@verein.example\r\n', {
    headers: { 'Content-Disposition': 'attachment; filename="x.txt"; filename*=UTF-8\'\'K%C3%B6ln.txt' },
  });

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  useNotices.setState({ current: null, announcement: '' });
  useShortlist.setState({ slugs: [] });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterAll(() => vi.unstubAllGlobals());

async function show(address: string, { level = 'public' as AccessLevel, answer = file } = {}) {
  const asked = stubApi({
    'GET /api/session': () => ({ level, person: null, sampleAccounts: false }),
    'POST /api/contact-lists/entries': () => ({
      level,
      partners,
      leftOut: { partners: ['x'], details: 4 },
    }),
    'POST /api/exports': answer,
  });
  await renderInDirectory(<ExportPage />, { address, entries: directory });
  return { asked, user: userEvent.setup() };
}
const wanted = (asked: Awaited<ReturnType<typeof show>>['asked'], request: string) =>
  asked.filter((each) => each.request === request).map(({ body }) => body);

test('a search is handed out as the directory finds it, in its order', async () => {
  const { asked } = await show('/export?umbrella=caritas&sort=name');
  expect(await screen.findByText('Aus Ihrer Suche: 2 Einträge')).toBeTruthy();
  await waitFor(() =>
    expect(wanted(asked, 'POST /api/contact-lists/entries')).toEqual([
      { slugs: ['caritas-hochfeld', 'caritas-marxloh'], level: 'public' },
    ]),
  );
});

test('the whole directory needs no list of names', async () => {
  const { asked } = await show('/export?sort=district');
  expect(await screen.findByText(`Das ganze Verzeichnis: ${directory.length} Einträge`)).toBeTruthy();
  await waitFor(() =>
    expect(wanted(asked, 'POST /api/contact-lists/entries')).toEqual([{ slugs: null, level: 'public' }]),
  );
});

test('the shortlist in the order of picking, without what is gone; an empty one says so', async () => {
  useShortlist.setState({ slugs: ['zuflucht', 'nie-gewesen', 'pool-nord'] });
  const { asked, user } = await show('/export?merkliste');
  expect(await screen.findByText('Von Ihrer Merkliste: 2 Einträge')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Datei herunterladen' }));
  await waitFor(() => expect(saved).toEqual(['Köln.txt']));
  expect(wanted(asked, 'POST /api/exports')).toEqual([
    { slugs: ['zuflucht', 'pool-nord'], level: 'public', format: 'xlsx', language: 'de' },
  ]);
  expect(useNotices.getState().current?.text).toBe('Gespeichert: Köln.txt');
  useShortlist.setState({ slugs: [] });
  expect(await screen.findByText('Hier ist nichts auszugeben.')).toBeTruthy();
});

test('what will be in it and what will not, for each purpose', async () => {
  const { user } = await show('/export');
  const box = async () => (await screen.findByRole('region', { name: 'Was darin steht' })).textContent ?? '';
  expect(await box()).toContain('3 Einträge1 Eintrag fehlt: Diese Empfänger');
  expect(await box()).toContain('4 Angaben fehlen');
  await user.click(screen.getByRole('radio', { name: /Serienbrief/ }));
  expect(await box()).toMatch(/1 Brief.*2 Einträge fehlen: Sie haben keine Anschrift/);
  await user.click(screen.getByRole('radio', { name: /BCC/ }));
  expect(await box()).toMatch(/2 Adressen in 1 Portion.*1 Eintrag fehlt: Er hat keine E-Mail-Adresse/);
  await user.click(screen.getByRole('radio', { name: /Kalender/ }));
  expect(await box()).toMatch(/1 Angebot.*1 Angebot fehlt/);
});

test('visitors choose no recipients; a partner chooses none above their own level', async () => {
  await show('/export');
  await screen.findByRole('region', { name: 'Was darin steht' });
  expect(screen.queryByRole('group', { name: 'Wer bekommt die Datei?' })).toBeNull();
});

test('who comes from a list hands out to its readers, unless they may not', async () => {
  const { asked } = await show('/export?level=network', { level: 'team' });
  const network = await screen.findByRole('radio', { name: /Partner im Netzwerk/ });
  expect((network as HTMLInputElement).checked).toBe(true);
  await waitFor(() =>
    expect(wanted(asked, 'POST /api/contact-lists/entries')).toContainEqual({
      slugs: null,
      level: 'network',
    }),
  );
  cleanup();
  const visitor = await show('/export?level=team');
  await screen.findByRole('region', { name: 'Was darin steht' });
  expect(wanted(visitor.asked, 'POST /api/contact-lists/entries')).toEqual([
    { slugs: null, level: 'public' },
  ]);
});

test('whom it is for is asked of who may see more, and what is noted is said', async () => {
  const { asked, user } = await show('/export', { level: 'network' });
  const network = await screen.findByRole('radio', { name: /Partner im Netzwerk/ });
  expect(screen.queryByRole('radio', { name: /Nur das KI-Team/ })).toBeNull();
  expect(screen.queryByText(/steht danach im Protokoll/)).toBeNull();
  await user.click(network);
  expect(await screen.findByText(/steht danach im Protokoll/)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: /Adressbuch/ }));
  await user.click(screen.getByRole('radio', { name: /vCard 4.0/ }));
  await user.click(screen.getByRole('checkbox', { name: /ZIP/ }));
  await user.click(screen.getByRole('button', { name: 'Datei herunterladen' }));
  await waitFor(() =>
    expect(wanted(asked, 'POST /api/exports')).toEqual([
      { slugs: null, level: 'network', format: 'vcard4', language: 'de', perPartner: true },
    ]),
  );
});

test('addresses to copy: portion by portion, separated as the mail program wants it', async () => {
  const { user } = await show('/export');
  await user.click(await screen.findByRole('radio', { name: /BCC/ }));
  await user.click(await screen.findByRole('button', { name: 'Adressen zeigen' }));
  expect(await screen.findByDisplayValue('a@verein.example; b@verein.example')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Trennzeichen' }), 'comma');
  await user.click(screen.getByRole('button', { name: 'Portion 1 kopieren' }));
  expect(await navigator.clipboard.readText()).toBe('a@verein.example, b@verein.example');
  expect(useNotices.getState().current?.text).toBe('Portion 1 ist kopiert.');
  // Other recipients: what is shown is not theirs any more.
  await user.click(screen.getByRole('radio', { name: /Serienbrief/ }));
  expect(screen.queryByText('Adressen zum Kopieren')).toBeNull();
});

test('why it did not work is said where one pressed, and it can be pressed again', async () => {
  let answer = () => refusal(429, 'rate-limited', 'Bitte warten Sie einen Moment.');
  const { user } = await show('/export', { answer: () => answer() });
  const button = await screen.findByRole('button', { name: 'Datei herunterladen' });
  await user.click(button);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Bitte warten Sie einen Moment.'));
  answer = () => {
    throw new TypeError('Failed to fetch');
  };
  await user.click(button);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Server antwortet gerade nicht/));
  answer = file;
  await user.click(button);
  await waitFor(() => expect(saved).toEqual(['Köln.txt']));
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('from a list the entries that it has, which no address names; Back leads to it', async () => {
  const state = {
    backTo: '/listen/neu?list=1&level=network',
    slugs: ['zuflucht', 'nie-gewesen', 'pool-nord'],
  };
  const asked = stubApi({
    'GET /api/session': () => ({ level: 'public', person: null, sampleAccounts: false }),
    'POST /api/contact-lists/entries': () => ({
      level: 'public',
      partners,
      leftOut: { partners: [], details: 0 },
    }),
  });
  await renderInDirectory(
    <Routes>
      <Route
        path="/listen/neu"
        element={
          <Link to="/export" state={state}>
            Datei
          </Link>
        }
      />
      <Route path="/export" element={<ExportPage />} />
    </Routes>,
    { address: '/listen/neu', entries: directory },
  );
  await userEvent.setup().click(screen.getByRole('link', { name: 'Datei' }));
  expect(await screen.findByText('Von Ihrer Kontaktliste: 2 Einträge')).toBeTruthy();
  await waitFor(() =>
    expect(wanted(asked, 'POST /api/contact-lists/entries')).toEqual([
      { slugs: ['zuflucht', 'pool-nord'], level: 'public' },
    ]),
  );
  expect(screen.getByRole('link', { name: 'Zurück' }).getAttribute('href')).toBe(state.backTo);
});
