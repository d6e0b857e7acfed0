import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyTheme, useViewSettings } from './view-settings.ts';

const firstPaint = readFileSync(path.join(import.meta.dirname, '../../../public/first-paint.js'), 'utf8');
/** Runs the script that the page loads before anything is painted. */
const runFirstPaint = () => new Function(firstPaint)();
const { documentElement } = document;

beforeEach(() => {
  localStorage.clear();
  delete documentElement.dataset.theme;
  documentElement.lang = 'de';
});
afterEach(() => useViewSettings.setState({ language: 'de', theme: 'system', density: 'rows' }));

it('shows the theme and the language before the first paint as they were chosen', () => {
  useViewSettings.getState().set({ theme: 'dark', language: 'en' });
  runFirstPaint();
  expect(documentElement.dataset.theme).toBe('dark');
  expect(documentElement.lang).toBe('en');
});

it.each(['', '{', 'null', '[]', '{"state":{"theme":"pink","language":"fr"}}'])(
  'keeps to the defaults before the first paint where %j is stored',
  (stored) => {
    localStorage.setItem('partnernetz-view', stored);
    runFirstPaint();
    expect(documentElement.dataset.theme).toBeUndefined();
    expect(documentElement.lang).toBe('de');
  },
);

it('follows the device unless a theme is chosen', () => {
  applyTheme('light');
  expect(documentElement.dataset.theme).toBe('light');
  applyTheme('system');
  expect(documentElement.dataset.theme).toBeUndefined();
});

it.each([
  ['other words', { language: 'fr', theme: 'pink', density: 'cards' }],
  ['nothing', null],
  ['a list', []],
])('keeps to the defaults where %s is stored', async (_, state) => {
  localStorage.setItem('partnernetz-view', JSON.stringify({ state, version: 1 }));
  await useViewSettings.persist.rehydrate();
  expect(useViewSettings.getState()).toMatchObject({ language: 'de', theme: 'system', density: 'rows' });
});
