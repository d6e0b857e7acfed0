import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import type { OpeningInterval } from '../../../contract/partner.ts';
import { Hours } from './hours.tsx';

afterEach(() => vi.useRealTimers());

const weekday = (day: number): OpeningInterval => ({ day, from: '09:00', to: '16:00' });
const hours = [1, 2, 4, 5].map(weekday);

function show(now: string, of: readonly OpeningInterval[], note = '', place = '') {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
  return renderInDirectory(<Hours hours={of} note={note} place={place} />);
}

test.each([
  ['2026-11-02T10:30:00+01:00', 'jetzt geöffnet bis 16:00'],
  ['2026-11-02T08:59:00+01:00', 'öffnet heute um 09:00'],
  ['2026-11-02T16:00:00+01:00', 'öffnet Dienstag um 09:00'],
  ['2026-11-06T18:00:00+01:00', 'öffnet Montag um 09:00'],
])('at %s: %s', async (now, words) => {
  await show(now, hours);
  expect(await screen.findByText(words)).toBeTruthy();
});

test('today is marked, and a day without hours says so', async () => {
  await show('2026-11-04T10:30:00+01:00', hours);
  const today = await screen.findByText('Mi');
  expect(today.getAttribute('aria-current')).toBe('date');
  const row = today.parentElement;
  expect(row && within(row).getByText('geschlossen')).toBeTruthy();
  expect(screen.queryByText('Sa')).toBeNull();
});

test('the weekend is there where something is open then; two intervals share a line', async () => {
  const breakfast: OpeningInterval = { day: 6, from: '09:00', to: '11:00' };
  const lunch: OpeningInterval = { day: 6, from: '12:00', to: '14:00' };
  await show('2026-11-02T10:30:00+01:00', [breakfast, lunch]);
  expect(await screen.findByText('09:00–11:00, 12:00–14:00')).toBeTruthy();
  expect(screen.getByText('So')).toBeTruthy();
});

test('without fixed hours only what is said about them is shown, and where it holds', async () => {
  await show('2026-11-02T10:30:00+01:00', [], 'nach Vereinbarung', 'Marxloh, Hamborn');
  expect(await screen.findByRole('heading', { name: 'Öffnungszeiten Marxloh, Hamborn' })).toBeTruthy();
  expect(screen.getByText('nach Vereinbarung')).toBeTruthy();
  expect(screen.queryByText('geschlossen')).toBeNull();
});
