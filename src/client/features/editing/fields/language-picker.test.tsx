import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import { LanguagePicker } from './language-picker.tsx';

function Picker({ initial, onChosen }: { initial: string[]; onChosen: (codes: string[]) => void }) {
  const [chosen, setChosen] = useState(initial);
  onChosen(chosen);
  return <LanguagePicker label="Sprachen" chosen={chosen} onChange={setChosen} />;
}

async function show(initial: string[] = []) {
  const state = { chosen: initial };
  const note = (codes: string[]) => {
    state.chosen = codes;
  };
  await renderInDirectory(<Picker initial={initial} onChosen={note} />);
  return { state, user: userEvent.setup(), box: screen.getByRole('combobox', { name: 'Sprachen' }) };
}

test.each(['Kurmanci', 'kurmandschi', 'KURMANJI'])('„%s“ is chosen with Enter', async (typed) => {
  const { state, user, box } = await show();
  await user.type(box, `${typed}{Enter}`);
  expect(state.chosen).toEqual(['kmr']);
  expect(screen.getByRole('button', { name: 'Kurmandschi (Kurdisch) entfernen' })).toBeTruthy();
  expect(box.getAttribute('aria-expanded')).toBe('false');
});

test('the arrows walk the list, and the field says which one it is on', async () => {
  const { state, user, box } = await show();
  await user.type(box, 'kurdisch');
  const options = screen.getAllByRole('option');
  expect(options.length).toBeGreaterThan(1);
  await user.keyboard('{ArrowDown}');
  expect(box.getAttribute('aria-activedescendant')).toBe(options[1]?.id);
  await user.keyboard('{Escape}');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(state.chosen).toEqual([]);
});

test('one is chosen by pressing it, and taken away by its chip', async () => {
  const { state, user, box } = await show(['tr']);
  await user.type(box, 'ukra');
  await user.click(screen.getByRole('option', { name: 'Ukrainisch' }));
  expect(state.chosen).toEqual(['tr', 'uk']);
  await user.click(screen.getByRole('button', { name: 'Türkisch entfernen' }));
  expect(state.chosen).toEqual(['uk']);
  expect(document.activeElement).toBe(box);
});

test('what is chosen is not offered again; what nobody knows says so', async () => {
  const { user, box } = await show(['uk']);
  await user.type(box, 'ukrainisch');
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(screen.getByText(/Diese Sprache kennen wir nicht/)).toBeTruthy();
});
