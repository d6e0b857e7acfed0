import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { BrowserRouter, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultListSettings } from '../../../domain/contact-list/settings.ts';
import { leaveSettings } from './left-settings.ts';
import { useListUrl } from './use-list-url.ts';

const left = { ...defaultListSettings, title: 'Kitas', group: 'district' } as const;
const byFilters = new URLSearchParams('kind=schule');

/** Longer than the hook waits before it writes. */
const pause = 1_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});

let navigate: ReturnType<typeof useNavigate>;

/** The hook with something to work it by. */
function Probe() {
  const { settings, change, settle } = useListUrl();
  navigate = useNavigate();
  return (
    <input
      aria-label="Titel"
      value={settings.title}
      onChange={(event) => change({ title: event.target.value })}
      onBlur={settle}
    />
  );
}

function open(address: string) {
  history.replaceState(null, '', address);
  render(
    <BrowserRouter>
      <Probe />
    </BrowserRouter>,
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Titel');
const type = (title: string) => fireEvent.change(field(), { target: { value: title } });
const address = () => location.pathname + location.search;
const wait = () => act(() => vi.advanceTimersByTime(pause));

test('settings are shown at once, and stand in the address when they pause', () => {
  open('/listen/neu?kind=kita');
  type('Kitas');
  expect(field().value).toBe('Kitas');
  expect(address()).toBe('/listen/neu?kind=kita');
  wait();
  expect(address()).toBe('/listen/neu?kind=kita&title=Kitas');
});

test('a field that is left does not wait for the pause', () => {
  open('/listen/neu?kind=kita');
  type('Kitas');
  fireEvent.blur(field());
  expect(address()).toBe('/listen/neu?kind=kita&title=Kitas');
});

test('what else comes into the address is not overwritten, although the page is not drawn for it yet', () => {
  open('/listen/neu?layout=cards&kind=kita');
  act(() => {
    void navigate('/listen/neu?layout=cards&kind=kita&list=7', { replace: true });
    vi.advanceTimersByTime(pause);
  });
  wait();
  expect(new URLSearchParams(location.search).get('list')).toBe('7');
});

test('what is typed stays when something else comes into the address before the pause', () => {
  open('/listen/neu?kind=kita');
  type('Kitas');
  act(() => void navigate('/listen/neu?kind=kita&list=7', { replace: true }));
  expect(field().value).toBe('Kitas');
  wait();
  expect(address()).toBe('/listen/neu?kind=kita&list=7&title=Kitas');
});

test('nobody who is leaving is held back', () => {
  open('/listen/neu?kind=kita');
  type('Kitas');
  act(() => {
    void navigate('/merkliste');
    vi.advanceTimersByTime(pause);
  });
  expect(address()).toBe('/merkliste');
});

test('a link to another list is followed, whatever was about to be written', () => {
  open('/listen/neu?title=Schulen');
  type('Kitas');
  act(() => {
    void navigate('/listen/neu?title=Vereine');
    vi.advanceTimersByTime(pause);
  });
  wait();
  expect(address()).toBe('/listen/neu?title=Vereine');
  expect(field().value).toBe('Vereine');
});

test('who changed the selection finds the settings that they left, once', () => {
  leaveSettings(left, byFilters);
  open('/listen/neu?kind=kita');
  expect(field().value).toBe('Kitas');
  wait();
  expect(address()).toBe('/listen/neu?kind=kita&group=district&title=Kitas');
  cleanup();
  open('/listen/neu?kind=kita');
  expect(field().value).toBe('');
});

test.each(['kind=kita&layout=cards', 'list=7', 'merkliste='])(
  'what was left is not for a list that is another one: %s',
  (search) => {
    leaveSettings(left, byFilters);
    open(`/listen/neu?${search}`);
    expect(field().value).toBe('');
  },
);
