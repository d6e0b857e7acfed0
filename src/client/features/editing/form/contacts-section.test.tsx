import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { contentWith, deskWith, pointWith } from '../../../../../tests/support/content.ts';
import { FormAround } from '../../../../../tests/support/form-around.tsx';
import { renderInDirectory } from '../../../../../tests/support/render-directory.tsx';
import type { EntryContent } from '../../../../contract/entry-content.ts';
import { useNotices } from '../../../stores/notices.ts';
import { ContactsSection } from './contacts-section.tsx';

const office = deskWith({ key: '1', name: 'Büro', points: [pointWith({ value: '0203 111111' })] });
const chair = deskWith({
  key: '2',
  type: 'person',
  name: 'Ayşe Yılmaz',
  level: 'network',
  points: [pointWith({ type: 'email', value: 'ay@verein.example', level: 'network' })],
});
const start = contentWith({ contacts: [office, chair] });

async function show(published: EntryContent = start) {
  const state = { content: published };
  const withdraw = vi.fn(async () => undefined);
  const note = (content: EntryContent) => {
    state.content = content;
  };
  await renderInDirectory(
    <FormAround start={published} published={published} withdraw={withdraw} onContent={note}>
      <ContactsSection />
    </FormAround>,
  );
  return { state, withdraw, user: userEvent.setup() };
}
const open = (name: RegExp) => screen.getByRole('button', { name, expanded: false });
const names = ({ content }: { content: EntryContent }) => content.contacts.map(({ name }) => name);

test('a number is shown the German way once it is left', async () => {
  const { state, user } = await show();
  await user.click(open(/^Büro/));
  const field = screen.getByLabelText('Telefonnummer');
  await user.clear(field);
  await user.type(field, '0203/123 45 67');
  await user.tab();
  expect(state.content.contacts[0]?.points[0]?.value).toBe('0203 1234567');
});

test('a number that is not understood stays, with a hint', async () => {
  const { state, user } = await show();
  await user.click(open(/^Büro/));
  const field = screen.getByLabelText('Telefonnummer');
  await user.clear(field);
  await user.type(field, '123 45 67');
  await user.tab();
  expect(state.content.contacts[0]?.points[0]?.value).toBe('123 45 67');
  expect(screen.getByText(/Mit Vorwahl/)).toBeTruthy();
});

test('a person is public only with consent, and taking that back narrows the numbers too', async () => {
  const { state, user } = await show();
  await user.click(open(/^Ayşe/));
  const level = screen.getByLabelText('Wer sieht diesen Kontakt?');
  const everyone = within(level).getByRole('option', { name: 'alle im Internet' });
  expect((everyone as HTMLOptionElement).disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: /damit einverstanden/ }));
  expect((everyone as HTMLOptionElement).disabled).toBe(false);
  await user.selectOptions(level, 'alle im Internet');
  await user.selectOptions(screen.getByLabelText('Wer sieht diese Angabe?'), 'alle im Internet');
  expect(state.content.contacts[1]).toMatchObject({ level: 'public', consent: true });
  await user.click(screen.getByRole('checkbox', { name: /damit einverstanden/ }));
  expect(state.content.contacts[1]).toMatchObject({ level: 'network', consent: false });
  expect(state.content.contacts[1]?.points[0]?.level).toBe('network');
  expect(screen.getByText(/jetzt auch nur noch so sichtbar/)).toBeTruthy();
});

test('a contact that more people see takes its numbers along when that is asked for, but none that was narrower', async () => {
  const mobile = pointWith({ key: 'm', value: '0171 222222', type: 'mobile', level: 'team' });
  const { state, user } = await show(
    contentWith({ contacts: [deskWith({ ...office, level: 'network', points: [...chair.points, mobile] })] }),
  );
  await user.selectOptions(screen.getByLabelText('Wer sieht diesen Kontakt?'), 'public');
  const levels = () => state.content.contacts[0]?.points.map(({ level }) => level);
  expect(levels()).toEqual(['network', 'team']);
  expect(screen.getByText(/noch so sichtbar wie vorher/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Auch zeigen: alle im Internet' }));
  expect(levels()).toEqual(['public', 'team']);
  expect(screen.queryByText(/noch so sichtbar wie vorher/)).toBeNull();
});

test('another name needs another consent', async () => {
  const given = contentWith({ contacts: [office, { ...chair, level: 'public', consent: true }] });
  const { state, user } = await show(given);
  await user.click(open(/^Ayşe/));
  await user.type(screen.getByLabelText('Vorname und Nachname'), '-Demir');
  await user.tab();
  expect(state.content.contacts[1]).toMatchObject({ consent: false, level: 'network' });
});

test('a published consent is withdrawn at once, after a question', async () => {
  const given = contentWith({ contacts: [office, { ...chair, level: 'public', consent: true }] });
  const { withdraw, user } = await show(given);
  await user.click(open(/^Ayşe/));
  await user.click(screen.getByRole('button', { name: 'Einwilligung widerrufen' }));
  expect(withdraw).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Ja, sofort widerrufen' }));
  expect(withdraw).toHaveBeenCalledExactlyOnceWith('2');
});

test('contacts are moved by buttons, and the focus stays on them', async () => {
  const { state, user } = await show();
  await user.click(open(/^Ayşe/));
  await user.click(screen.getByRole('button', { name: 'Nach oben' }));
  expect(names(state)).toEqual(['Ayşe Yılmaz', 'Büro']);
  expect(document.activeElement?.textContent).toBe('Nach oben');
  expect(useNotices.getState().announcement).toBe('Ayşe Yılmaz ist jetzt an Stelle 1 von 2.');
});

test('what is removed comes back where it was', async () => {
  const { state, user } = await show();
  await user.click(open(/^Büro/));
  await user.click(screen.getByRole('button', { name: 'Büro entfernen' }));
  expect(names(state)).toEqual(['Ayşe Yılmaz']);
  useNotices.getState().current?.undo?.();
  await screen.findByRole('button', { name: /^Büro/ });
  expect(names(state)).toEqual(['Büro', 'Ayşe Yılmaz']);
});

test('a new contact is open and has the focus', async () => {
  const { state, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Stelle hinzufügen' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Name der Stelle'));
  await user.keyboard('Beratung');
  expect(names(state)).toEqual(['Büro', 'Ayşe Yılmaz', 'Beratung']);
});
