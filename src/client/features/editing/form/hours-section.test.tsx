import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { contentWith, locationWith } from '../../../../../tests/support/content.ts';
import { FormAround } from '../../../../../tests/support/form-around.tsx';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { useNotices } from '../../../stores/notices.ts';
import { HoursSection } from './hours-section.tsx';

/** The section, until another page of the form takes its place. */
function Turned({ page }: { page: { turn: (isHere: boolean) => void } }) {
  const [isHere, setIsHere] = useState(true);
  page.turn = setIsHere;
  return isHere && <HoursSection />;
}

async function show(locations = [locationWith()], language: 'de' | 'en' = 'de') {
  const state = { content: contentWith({ locations }) };
  const onContent = (content: EntryContent) => {
    state.content = content;
  };
  const page = { turn: (_: boolean) => {} };
  await renderInDirectory(
    <FormAround start={state.content} published={null} withdraw={null} onContent={onContent}>
      <Turned page={page} />
    </FormAround>,
    { language },
  );
  const place = () => state.content.locations[0];
  return {
    hours: () => place()?.hours,
    note: () => place()?.hoursNote,
    user: userEvent.setup(),
    leave: () => act(() => page.turn(false)),
    comeBack: () => act(() => page.turn(true)),
  };
}

test('hours are written as one is used to, and what is understood is said', async () => {
  const { hours, user } = await show();
  await user.type(screen.getByLabelText('Dienstag'), '9-12 und 14 bis 16 Uhr');
  expect(screen.getByText('Verstanden: 09:00–12:00, 14:00–16:00 Uhr')).toBeTruthy();
  expect(hours()).toEqual([
    { day: 2, from: '09:00', to: '12:00' },
    { day: 2, from: '14:00', to: '16:00' },
  ]);
  await user.tab();
  expect(screen.getByLabelText<HTMLInputElement>('Dienstag').value).toBe('09:00–12:00, 14:00–16:00');
});

test('one day is given to the working week', async () => {
  const { hours, user } = await show();
  await user.type(screen.getByLabelText('Montag'), '9-12');
  await user.click(screen.getByRole('button', { name: 'auf Mo–Fr übertragen' }));
  expect(hours()?.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5]);
  expect(screen.getByLabelText<HTMLInputElement>('Freitag').value).toBe('09:00–12:00');
});

test('what is not understood stays to be mended, and changes nothing', async () => {
  const { hours, user } = await show();
  await user.type(screen.getByLabelText('Montag'), 'halb neun');
  await user.tab();
  expect(screen.getByText(/Das verstehen wir nicht/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Montag').value).toBe('halb neun');
  expect(hours()).toEqual([]);
});

test('what is not understood is still there after another page of the form', async () => {
  const { user, leave, comeBack } = await show();
  await user.type(screen.getByLabelText('Montag'), 'halb neun');
  leave();
  expect(screen.queryByLabelText('Montag')).toBeNull();
  comeBack();
  const monday = screen.getByLabelText<HTMLInputElement>('Montag');
  expect(monday.value).toBe('halb neun');
  expect(screen.getByText(/Das verstehen wir nicht/)).toBeTruthy();
  await user.type(screen.getByLabelText('Dienstag'), '9-12');
  await user.click(screen.getByRole('button', { name: 'auf Mo–Fr übertragen' }));
  expect(monday.value).toBe('09:00–12:00');
});

test('words that are no times become the note, and can be taken back', async () => {
  const { hours, note, user } = await show([
    locationWith({ hours: [{ day: 1, from: '09:00', to: '12:00' }], hoursNote: 'Bitte klingeln' }),
  ]);
  const monday = screen.getByLabelText<HTMLInputElement>('Montag');
  await user.clear(monday);
  await user.type(monday, 'nach Vereinbarung');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Montag: als Hinweis übernehmen' }));
  expect(note()).toBe('Bitte klingeln; Montag: nach Vereinbarung');
  expect(hours()).toEqual([]);
  expect(monday.value).toBe('');
  expect(document.activeElement).toBe(monday);
  act(() => useNotices.getState().current?.undo?.());
  expect(note()).toBe('Bitte klingeln');
  expect(monday.value).toBe('nach Vereinbarung');
});

test('a note is German in the English form, too: the entry is', async () => {
  const { note, user } = await show([locationWith()], 'en');
  await user.type(screen.getByLabelText('Monday'), 'nach Vereinbarung');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Monday: take as a note' }));
  expect(note()).toBe('Montag: nach Vereinbarung');
});

test('without an address there is the way to it', async () => {
  await show([]);
  expect(screen.getByRole('link', { name: 'Zur Anschrift' }).getAttribute('href')).toContain(
    'bearbeiten=anschrift',
  );
});
