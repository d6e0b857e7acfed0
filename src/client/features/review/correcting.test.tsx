import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { locationWith } from '../../../../tests/support/content.ts';
import { base, box, proposalWith, showReview } from '../../../../tests/support/review-page.tsx';
import { mergeProposal } from '../../../domain/partner/changes.ts';
import { useShortcutSettings } from '../../stores/shortcut-settings.ts';
import { rememberSignedIn } from '../../stores/signed-in-here.ts';

beforeEach(() => useShortcutSettings.setState({ letters: true }));
afterEach(() => {
  rememberSignedIn(false);
  sessionStorage.clear();
});
afterAll(() => vi.unstubAllGlobals());

test('Escape leaves a correction for the keys, and what was written stays', async () => {
  const { user } = await showReview();
  const name = await box('Name');
  name.focus();
  await user.keyboard('c');
  await user.keyboard('!{Escape}');
  expect(document.activeElement).toBe(name);
  expect(screen.queryByRole('textbox', { name: 'Stattdessen veröffentlichen' })).toBeNull();
  expect(name.closest('li')?.textContent).toContain('Elternverein e. V.!');
  await user.keyboard('j');
  expect(document.activeElement).not.toBe(name);
});

const morning = [{ day: 1, from: '09:00', to: '12:00' }];
const withPlace = { ...base, locations: [locationWith()] };
const changes = mergeProposal(withPlace, withPlace, {
  ...withPlace,
  locations: [
    locationWith({ hours: morning }),
    locationWith({ key: '2', street: 'Alter Markt 2', hours: morning }),
  ],
});
const hoursAnswers = {
  'GET /api/proposals/p1': () => proposalWith({ changes }),
  'GET /api/entries/elternverein': () => ({ slug: 'elternverein', version: 7, content: withPlace }),
};

test('hours are corrected as they are written in the form; what cannot be read is decided by nobody', async () => {
  const { asked, user } = await showReview(hoursAnswers);
  const hours = await box('Standort: Weseler Straße 1 – Öffnungszeiten');
  hours.focus();
  await user.keyboard('c');
  const week = screen.getByRole('group', { name: 'Stattdessen veröffentlichen' });
  const monday = within(week).getByRole<HTMLInputElement>('textbox', { name: 'Montag' });
  expect(document.activeElement).toBe(monday);
  expect(monday.value).toBe('09:00–12:00');
  await user.clear(monday);
  await user.type(monday, '10-13');
  const tuesday = within(week).getByRole('textbox', { name: 'Dienstag' });
  await user.type(tuesday, 'halb neun');
  await user.keyboard('{Escape}');
  expect(hours.closest('li')?.textContent).toContain('Dienstag, „halb neun“: Das verstehen wir nicht.');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const again = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Dienstag' });
  await waitFor(() => expect(document.activeElement).toBe(again));
  expect(again.value).toBe('halb neun');
  expect(again.getAttribute('aria-invalid')).toBe('true');
  await user.type(again, '!{Control>}{Enter}{/Control}');
  expect(document.activeElement).toBe(again);
  expect(again.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
  await user.clear(again);
  await user.type(again, '8.30-12{Control>}{Enter}{/Control}');
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({
    accept: ['locations/1/hours', 'locations/2'],
    corrections: {
      'locations/1/hours': [
        { day: 1, from: '10:00', to: '13:00' },
        { day: 2, from: '08:30', to: '12:00' },
      ],
    },
  });
});

test('hours of a place that is new are corrected with it; giving back does not wait for what cannot be read', async () => {
  const { asked, user } = await showReview(hoursAnswers);
  await user.click(await screen.findByRole('button', { name: 'Korrigieren: Standort: Alter Markt 2' }));
  const week = screen.getByRole('group', { name: 'Öffnungszeiten' });
  await user.type(within(week).getByRole('textbox', { name: 'Freitag' }), 'bald');
  await user.click(screen.getByRole('button', { name: 'Alles annehmen' }));
  expect(asked).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Antwort an die Einrichtung' }), 'Wann genau?');
  await user.click(screen.getByRole('button', { name: 'Zurückgeben' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({ accept: [], corrections: {} });
});

test('a correction that is thrown away leaves the focus where the keys go on', async () => {
  const { user } = await showReview();
  const name = await box('Name');
  name.focus();
  await user.keyboard('c!');
  await user.click(screen.getByRole('button', { name: 'Korrektur verwerfen' }));
  expect(document.activeElement).toBe(name);
  expect(name.closest('li')?.textContent).not.toContain('!');
});

test('what is taken out of a list leaves the focus with the list', async () => {
  const spoken = mergeProposal(base, base, { ...base, languages: ['tr'] });
  const { user } = await showReview({ 'GET /api/proposals/p1': () => proposalWith({ changes: spoken }) });
  await user.click(await screen.findByRole('button', { name: 'Korrigieren: Sprachen' }));
  await user.click(screen.getByRole('button', { name: 'Türkisch entfernen' }));
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Stattdessen veröffentlichen' }));
});

/** Chooses, corrects and answers something, and leaves the page: for good, or for another one of ours. */
async function leaveInTheMiddle(away: 'for good' | 'for another') {
  const { user } = await showReview();
  await user.click(await box('Kurzbeschreibung'));
  await user.click(screen.getByRole('button', { name: 'Korrigieren: Name' }));
  await user.keyboard(' Nord');
  await user.type(screen.getByRole('textbox', { name: 'Antwort an die Einrichtung' }), 'Danke!');
  if (away === 'for good') dispatchEvent(new Event('pagehide'));
  cleanup();
}

test.each(['for good', 'for another'] as const)(
  'what is chosen, corrected and answered is there when one comes back, once: left %s',
  async (away) => {
    rememberSignedIn(true);
    await leaveInTheMiddle(away);
    const { asked, user } = await showReview();
    expect((await box('Kurzbeschreibung')).checked).toBe(true);
    expect(screen.getByText(/Elternverein e\. V\. Nord/)).toBeTruthy();
    expect(sessionStorage).toHaveLength(0);
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.body).toMatchObject({
      accept: ['name', 'summary', 'contacts/1/role'],
      corrections: { name: 'Elternverein e. V. Nord' },
      comment: 'Danke!',
    });
    await screen.findByRole('heading', { name: 'Sportverein' });
    expect(sessionStorage).toHaveLength(0);
  },
);

test.each(['for good', 'for another'] as const)(
  'nothing of it stays where one has signed out: left %s',
  async (away) => {
    rememberSignedIn(false);
    await leaveInTheMiddle(away);
    expect(sessionStorage).toHaveLength(0);
  },
);
