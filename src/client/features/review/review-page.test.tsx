import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { deskWith } from '../../../../tests/support/content.ts';
import {
  base,
  box,
  current,
  proposalWith,
  proposed,
  showReview,
} from '../../../../tests/support/review-page.tsx';
import { refusal } from '../../../../tests/support/stub-api.ts';
import { mergeProposal } from '../../../domain/partner/changes.ts';
import { useNotices } from '../../stores/notices.ts';
import { useShortcutSettings } from '../../stores/shortcut-settings.ts';

beforeEach(() => {
  useNotices.setState({ current: null, announcement: '' });
  useShortcutSettings.setState({ letters: true });
});
afterAll(() => vi.unstubAllGlobals());

/** The buttons of the decision, the first of which is the one that stands out. */
const decisions = () => {
  const bar = within(screen.getByRole('region', { name: 'Entscheidung' }));
  return bar.getAllByRole('button').map(({ textContent }) => textContent);
};

test('the decision does what is ticked: all, some, or nothing but giving back', async () => {
  const { asked, user } = await showReview();
  await user.click(await box('Kurzbeschreibung'));
  expect(decisions()).toEqual(['Alles annehmen', 'Zurückgeben']);
  await user.click(await box('Name'));
  expect(decisions()).toEqual(['Auswahl annehmen (2 von 3)', 'Zurückgeben']);
  await user.click(await box('Kurzbeschreibung'));
  await user.click(await box('Kontakt: .* – Aufgabe'));
  expect(decisions()).toEqual(['Zurückgeben']);
  await user.click(await box('Name'));
  await user.click(screen.getByRole('button', { name: 'Auswahl annehmen (1 von 3)' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({ accept: ['name'] });
});

test('a conflict is not chosen beforehand and shows all three values', async () => {
  await showReview();
  const conflict = await box('Kurzbeschreibung');
  expect(conflict.checked).toBe(false);
  expect((await box('Name')).checked).toBe(true);
  const item = conflict.closest('li');
  for (const value of ['Beratung', 'Beratung für alle', 'Beratung und Begleitung'])
    expect(item && within(item).getByText(value)).toBeTruthy();
  expect(decisions()).toEqual(['Auswahl annehmen (2 von 3)', 'Zurückgeben']);
});

test('a selection is accepted with a correction; the next proposal opens; the way back leads here', async () => {
  const { asked, user } = await showReview();
  await user.click(await screen.findByRole('button', { name: 'Korrigieren: Name' }));
  const field = screen.getByRole('textbox', { name: 'Stattdessen veröffentlichen' });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'Elternverein Marxloh');
  await user.type(screen.getByRole('textbox', { name: 'Antwort an die Einrichtung' }), 'Danke!');
  await user.click(
    screen.getByRole('button', { name: 'Auswahl annehmen (2 von 3)', description: 'mit 1 Korrektur' }),
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Sportverein' })).toBeTruthy();
  expect(asked).toEqual([
    {
      request: 'POST /api/proposals/p1/decision',
      ifMatch: '"d4"',
      body: {
        entryVersion: 7,
        accept: ['name', 'contacts/1/role'],
        corrections: { name: 'Elternverein Marxloh' },
        comment: 'Danke!',
      },
    },
  ]);
  expect(useNotices.getState().current?.text).toBe('„Elternverein“: 2 von 3 angenommen.');
  useNotices.getState().current?.undo?.();
  expect(await screen.findByRole('heading', { level: 1, name: 'Elternverein' })).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ request: 'POST /api/proposals/p1/undo', ifMatch: '"d5"' });
});

test('giving back needs an answer', async () => {
  const { asked, user } = await showReview();
  await user.click(await screen.findByRole('button', { name: 'Zurückgeben' }));
  const comment = screen.getByRole('textbox', { name: 'Antwort an die Einrichtung' });
  expect(document.activeElement).toBe(comment);
  expect(comment.getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
  await user.type(comment, 'Bitte prüfen Sie die Nummer.');
  await user.click(screen.getByRole('button', { name: 'Zurückgeben' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({ accept: [], comment: 'Bitte prüfen Sie die Nummer.' });
});

test('the keyboard goes through everything, and letters do nothing while one writes', async () => {
  const { asked, user } = await showReview();
  const name = await box('Name');
  await user.keyboard('j');
  expect(document.activeElement).toBe(name);
  await user.keyboard(' j');
  expect(name.checked).toBe(false);
  await user.keyboard('{ArrowDown}kk');
  expect(document.activeElement).toBe(name);
  await user.keyboard('a');
  expect((await box('Kurzbeschreibung')).checked).toBe(true);
  await user.keyboard('r');
  await user.keyboard('jack?');
  const comment = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Antwort an die Einrichtung' });
  expect(comment.value).toBe('jack?');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({ accept: ['name', 'summary', 'contacts/1/role'] });
});

test('letters can be turned off', async () => {
  const { user } = await showReview();
  const name = await box('Name');
  useShortcutSettings.setState({ letters: false });
  await user.keyboard('ja');
  expect(document.activeElement).not.toBe(name);
  expect((await box('Kurzbeschreibung')).checked).toBe(false);
});

test('somebody was faster: that is said, and the new state is there', async () => {
  let state = proposalWith();
  const { user } = await showReview({
    'GET /api/proposals/p1': () => state,
    'POST /api/proposals/p1/decision': () => {
      state = proposalWith({
        state: 'accepted',
        version: 9,
        decidedAt: '2026-11-23T08:00:00Z',
        decidedBy: 'Jo',
      });
      return refusal(412, 'version-conflict');
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Auswahl annehmen/ }));
  expect(await screen.findByText('Dieser Vorschlag wurde angenommen.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  expect(useNotices.getState().current?.text).toContain('Jemand war schneller');
});

test('what was chosen and written stays when the entry was changed meanwhile; only what is new is chosen anew', async () => {
  let state = proposalWith();
  const { asked, user } = await showReview({
    'GET /api/proposals/p1': () => state,
    'POST /api/proposals/p1/decision': () => {
      if (state.entryVersion === 8) return proposalWith({ state: 'accepted', version: 5 });
      const now = { ...current, contacts: [deskWith({ role: 'Leitung' })] };
      state = proposalWith({ entryVersion: 8, changes: mergeProposal(base, now, proposed) });
      return refusal(412, 'version-conflict');
    },
  });
  await user.click(await box('Kurzbeschreibung'));
  await user.click(screen.getByRole('button', { name: 'Korrigieren: Name' }));
  const field = screen.getByRole('textbox', { name: 'Stattdessen veröffentlichen' });
  await user.clear(field);
  await user.type(field, 'Elternverein Marxloh');
  await user.keyboard('{Control>}{Enter}{/Control}');
  const role = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: /Aufgabe:\s+trotzdem annehmen$/,
  });
  expect(role.checked).toBe(false);
  expect(document.activeElement).toBe(field);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.body).toMatchObject({
    entryVersion: 8,
    accept: ['name', 'summary'],
    corrections: { name: 'Elternverein Marxloh' },
  });
});
