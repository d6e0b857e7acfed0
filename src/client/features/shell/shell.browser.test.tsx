import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { renderAt } from '../../../../tests/support/render.tsx';
import { AppRoutes } from '../../routes.tsx';
import { useShortlist } from '../../stores/shortlist.ts';
import { useViewSettings } from '../../stores/view-settings.ts';

beforeEach(() => {
  useShortlist.setState({ slugs: [] });
  useViewSettings.setState({ language: 'de', theme: 'system' });
});

afterEach(async () => {
  cleanup();
  await commands.resetFaults();
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

it('leads from the shortlist to each legal page, and the focus to what is new', async () => {
  const user = userEvent.setup();
  await renderAt('/merkliste', <AppRoutes />);
  expect(await heading('Merkliste')).toBeTruthy();
  const legal = () => within(screen.getByRole('navigation', { name: 'Rechtliches' }));
  for (const [link, title] of [
    ['Impressum', 'Impressum'],
    ['Datenschutz', 'Datenschutz'],
    ['Barrierefreiheit', 'Erklärung zur Barrierefreiheit'],
  ] as const) {
    await user.click(legal().getByRole('link', { name: link }));
    const shown = await heading(title);
    await waitFor(() => expect(document.title).toBe(`${title} · Partnernetz`));
    expect([shown, document.getElementById('content')]).toContain(document.activeElement);
  }
});

it('says which page there is not, and leads on', async () => {
  await renderAt('/gibtsnicht', <AppRoutes />);
  expect(await heading('Diese Seite gibt es nicht.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zur Suche' }).getAttribute('href')).toBe('/');
});

it('speaks English when asked to, and says so to those who read the page aloud', async () => {
  await renderAt('/gibtsnicht', <AppRoutes />);
  await heading('Diese Seite gibt es nicht.');
  await userEvent.click(screen.getByRole('button', { name: 'Switch to English' }));
  expect(await heading('There is no such page.')).toBeTruthy();
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
});

it('goes through the themes with one button that says what comes next', async () => {
  await renderAt('/gibtsnicht', <AppRoutes />);
  const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
  await press(/umschalten auf hell/);
  await press(/umschalten auf dunkel/);
  expect(useViewSettings.getState().theme).toBe('dark');
  await press(/umschalten auf wie im System/);
  expect(useViewSettings.getState().theme).toBe('system');
});

it('clears the shortlist, and brings it back in its order', async () => {
  const picked = ['kinder-und-jugendpsychologischer-dienst', 'sprachmittlungspool-duisburger-norden'];
  useShortlist.setState({ slugs: picked });
  await renderAt('/merkliste', <AppRoutes />);
  const names = () => screen.queryAllByRole('heading', { level: 3 }).map((name) => name.textContent);
  await waitFor(() => expect(names()).toHaveLength(2));
  const before = names();
  await userEvent.click(screen.getByRole('button', { name: 'Merkliste leeren' }));
  expect(names()).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe('2 Partner von der Merkliste genommen.');
  await userEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));
  expect(names()).toEqual(before);
  expect(useShortlist.getState().slugs).toEqual(picked);
});

it('keeps the legal pages in reach where the directory cannot be loaded, and goes on trying', async () => {
  await commands.offline(true);
  await renderAt('/merkliste', <AppRoutes />);
  expect(await heading('Das Verzeichnis lässt sich gerade nicht laden.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Impressum' })).toBeTruthy();
  await commands.offline(false);
  expect(await heading('Merkliste')).toBeTruthy();
});
