import { fireEvent, screen } from '@testing-library/react';
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

test('a label that the sheet does not have is told, and the last one that it has stays', async () => {
  const asked: Partial<Settings>[] = [];
  await renderWithWords(
    <ListSettings
      settings={{ ...defaultListSettings, layout: 'labels', firstLabel: 5 }}
      onChange={(changed) => asked.push(changed)}
      viewer="public"
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Beginnen mit Etikett');
  const write = (value: string) => fireEvent.change(field, { target: { value } });
  write('25');
  expect(field.value).toBe('25');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Der Bogen hat nur die Etiketten 1 bis 24.')).toBeTruthy();
  write('24');
  expect(asked).toEqual([{ firstLabel: 24 }]);
  expect(screen.queryByText(/^Der Bogen/)).toBeNull();
  write('');
  expect(screen.queryByText(/^Der Bogen/)).toBeNull();
  fireEvent.blur(field);
  expect(field.value).toBe('5');
});

test('how a table is grouped is asked before its many columns', async () => {
  await renderWithWords(
    <ListSettings settings={defaultListSettings} onChange={() => undefined} viewer="public" />,
  );
  const group = screen.getByLabelText('Gliedern nach');
  const columns = screen.getByRole('group', { name: 'Spalten' });
  expect(group.compareDocumentPosition(columns) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
