import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithWords } from '../../../../tests/support/render.tsx';
import { defaultListSettings, type ListSettings as Settings } from '../../../domain/contact-list/settings.ts';
import { ListSettings } from './list-settings.tsx';

const asked = ['Wer in mehreren Gruppen steht', 'Titel', 'Einleitung', 'Schlussbemerkung'];
const extras = ['Inhaltsverzeichnis', 'Register der Sprachen und Namen'];

/** What of all that can be asked about a list is asked about this one. */
async function askedOf(settings: Partial<Settings>): Promise<string[]> {
  const list = { ...defaultListSettings, ...settings };
  const { unmount } = await renderWithWords(
    <ListSettings settings={list} onChange={() => undefined} viewer="public" />,
  );
  const found = [...asked, ...extras].filter(
    (label) => screen.queryByLabelText(new RegExp(`^${label}`)) !== null,
  );
  unmount();
  return found;
}

test('nothing is asked that the layout has no place for, and contents wherever there can be some', async () => {
  const texts = asked.slice(1);
  const [contents, index] = extras;
  expect(await askedOf({})).toEqual([...texts, index]);
  expect(await askedOf({ group: 'field' })).toEqual([...asked, contents, index]);
  expect(await askedOf({ layout: 'profiles' })).toEqual([...texts, contents, index]);
  expect(await askedOf({ layout: 'profiles', group: 'field' })).toEqual([...texts, contents, index]);
  expect(await askedOf({ layout: 'pocket', group: 'field' })).toEqual(asked.slice(0, 2));
  expect(await askedOf({ layout: 'labels', group: 'field' })).toEqual([]);
});

test('how a table is grouped is asked before its many columns', async () => {
  await renderWithWords(
    <ListSettings settings={defaultListSettings} onChange={() => undefined} viewer="public" />,
  );
  const group = screen.getByLabelText('Gliedern nach');
  const columns = screen.getByRole('group', { name: 'Spalten' });
  expect(group.compareDocumentPosition(columns) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
