import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLocation, useNavigate } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { useFilters } from './use-filters.ts';

afterEach(() => vi.useRealTimers());

/** The hook with something to work it by. */
function Probe() {
  const { filters, ignored, change, type, settle } = useFilters('/');
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <input
        aria-label="Suche"
        value={filters.q}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
      />
      <button type="button" onClick={() => change(({ kind }) => ({ kind: [...kind, 'schule'] }))}>
        Schule
      </button>
      <button type="button" onClick={() => change(({ kind }) => ({ kind: [...kind, 'kita'] }))}>
        Kita
      </button>
      <button type="button" onClick={() => void navigate(-1)}>
        Zurück
      </button>
      <button type="button" onClick={() => void navigate('/partner/awo')}>
        AWO
      </button>
      <output aria-label="Adresse">{search}</output>
      <output aria-label="Seite">{pathname}</output>
      <output aria-label="Ignoriert">{ignored.map(({ name, value }) => `${name}=${value}`).join()}</output>
    </>
  );
}

const address = () => screen.getByLabelText('Adresse').textContent;
const field = () => screen.getByLabelText<HTMLInputElement>('Suche');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('what is typed filters at once, and is in the address when the typing pauses', async () => {
  await renderInDirectory(<Probe />);
  type('ber');
  expect(field().value).toBe('ber');
  expect(address()).toBe('');
  type('beratung');
  await waitFor(() => expect(address()).toBe('?q=beratung'));
});

test('one search is one step back, however often its typing paused', async () => {
  await renderInDirectory(<Probe />, { address: '/?kind=kita' });
  type('ber');
  await waitFor(() => expect(address()).toContain('q=ber'));
  type('beratung');
  await waitFor(() => expect(address()).toContain('q=beratung'));
  await press('Zurück');
  await waitFor(() => expect(address()).toBe('?kind=kita'));
  expect(field().value).toBe('');
});

test('another search a while later is a step of its own', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  await renderInDirectory(<Probe />);
  vi.setSystemTime(60_000);
  type('beratung');
  await waitFor(() => expect(address()).toBe('?q=beratung'));
  vi.setSystemTime(120_000);
  type('schwimmen');
  await waitFor(() => expect(address()).toBe('?q=schwimmen'));
  await press('Zurück');
  await waitFor(() => expect(address()).toBe('?q=beratung'));
});

test('leaving the field does not wait for the pause, so that Back finds the search again', async () => {
  await renderInDirectory(<Probe />);
  type('kurmandschi');
  fireEvent.blur(field());
  expect(address()).toBe('?q=kurmandschi');
});

test('whoever goes on to a partner right after typing is not called back by the pause', async () => {
  await renderInDirectory(<Probe />);
  vi.useFakeTimers();
  type('awo');
  act(() => {
    fireEvent.blur(field());
    fireEvent.click(screen.getByRole('button', { name: 'AWO' }));
    // The pause ends before any of it is drawn.
    vi.advanceTimersByTime(1_000);
  });
  expect(screen.getByLabelText('Seite').textContent).toBe('/partner/awo');
});

test('a filter keeps what is being typed, and is a step of its own', async () => {
  await renderInDirectory(<Probe />);
  type('beratung');
  await press('Schule');
  expect(address()).toContain('kind=schule');
  expect(address()).toContain('q=beratung');
  await press('Zurück');
  await waitFor(() => expect(address()).not.toContain('kind'));
});

test('two filters chosen faster than they are drawn are both chosen', async () => {
  await renderInDirectory(<Probe />);
  type('beratung');
  act(() => {
    for (const name of ['Schule', 'Kita']) fireEvent.click(screen.getByRole('button', { name }));
  });
  expect(address()).toBe('?q=beratung&kind=schule&kind=kita');
});

test('what a link holds that does not exist is told and left out', async () => {
  await renderInDirectory(<Probe />, { address: '/?kind=raumschiff&farbe=blau&q=amt' });
  expect(screen.getByLabelText('Ignoriert').textContent).toBe('kind=raumschiff,farbe=blau');
  expect(field().value).toBe('amt');
});
