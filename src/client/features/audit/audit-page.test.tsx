import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { stubApi } from '../../../../tests/support/stub-api.ts';
import { AuditPage } from './audit-page.tsx';

afterAll(() => vi.unstubAllGlobals());

const event = (id: number, action: string) => ({
  id,
  at: '2026-11-23T08:00:00Z',
  actor: 'Katrin Sommer',
  action,
  slug: id === 8 ? 'verein' : null,
  entryName: id === 8 ? 'Elternverein' : null,
  person: null,
  details: { route: `/api/${id}` },
});

test('events in words, older ones when asked for, one kind when chosen', async () => {
  stubApi({
    'GET /api/audit': () => ({ events: [event(9, 'sign-in'), event(8, 'submit')], nextBefore: 8 }),
    'GET /api/audit?before=8': () => ({ events: [event(7, 'refused')], nextBefore: null }),
    'GET /api/audit?action=refused': () => ({ events: [], nextBefore: null }),
  });
  await renderInDirectory(<AuditPage />);
  const user = userEvent.setup();
  expect(await screen.findByRole('cell', { name: 'angemeldet' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: 'Vorschlag eingereicht' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Elternverein' })).toBeTruthy();
  expect(screen.getByText('Aufruf: /api/9')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ältere laden' }));
  expect(await screen.findByRole('cell', { name: 'Zugriff abgelehnt' })).toBeTruthy();
  expect(screen.getByText('Das ist alles.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Zeigen' }), 'Zugriff abgelehnt');
  expect(await screen.findByText('Dazu gibt es nichts.')).toBeTruthy();
});

test('what the server gave as a reason itself is said in the reader’s language', async () => {
  const confirmed = { ...event(9, 'confirm'), details: { reason: 'Bestätigt', version: 3 } };
  stubApi({ 'GET /api/audit': () => ({ events: [confirmed], nextBefore: null }) });
  await renderInDirectory(<AuditPage />, { language: 'en' });
  expect(await screen.findByText('Reason: Confirmed · Version: 3')).toBeTruthy();
});
