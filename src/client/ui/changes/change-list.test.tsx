import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentWith, deskWith, pointWith } from '../../../../tests/support/content.ts';
import { changesBetween, mergeProposal } from '../../../domain/partner/changes.ts';
import { changes as words } from '../../messages/de/changes.ts';
import { ChangeList } from './change-list.tsx';

const name = (_: string, id: string) => ({ tr: 'Türkisch', ar: 'Arabisch' })[id] ?? id;
const desk = deskWith({ name: 'Empfang', points: [pointWith({ value: '0203 111111' })] });
const before = contentWith({
  contacts: [desk],
  languages: ['tr'],
  description: 'Wir beraten Familien in Hamborn zu Schule, Kita und Ausbildung, immer dienstags.',
});
const show = (after: typeof before, current = before) =>
  render(
    <ChangeList
      changes={mergeProposal(before, current, after)}
      contents={[current, after]}
      words={words}
      name={name}
    />,
  );

test('a changed number stands under the name of its contact, old above new', () => {
  show({ ...before, contacts: [{ ...desk, points: [pointWith({ value: '0203 222222' })] }] });
  const group = screen.getByRole('heading', { name: 'Kontakt: Empfang' }).parentElement;
  if (group === null) throw new Error('no group');
  expect(within(group).getByText('Telefon')).toBeTruthy();
  expect(within(group).getByText('0203 111111').tagName).toBe('DEL');
  expect(within(group).getByText('0203 222222')).toBeTruthy();
});

test('a long text is compared word by word', () => {
  show({ ...before, description: before.description.replace('dienstags', 'mittwochs') });
  expect(document.querySelector('del')?.textContent).toContain('dienstags');
  expect(document.querySelector('ins')?.textContent).toContain('mittwochs');
  expect(document.querySelectorAll('del, ins')).toHaveLength(2);
});

test('choices say what comes and what goes, by name', () => {
  show({ ...before, languages: ['ar'] });
  expect(screen.getByText('Arabisch').textContent).toContain('kommt hinzu');
  expect(screen.getByText('Türkisch').tagName).toBe('DEL');
});

test('a whole contact that is new shows what is in it', () => {
  const fresh = deskWith({
    key: '2',
    name: 'Beratung',
    points: [pointWith({ type: 'email', value: 'a@b.example' })],
  });
  show({ ...before, contacts: [desk, fresh] });
  expect(screen.getByText('neu hinzugefügt')).toBeTruthy();
  expect(screen.getByText(/E-Mail: a@b.example/)).toBeTruthy();
});

test('who sees a number is said where it is not who sees its contact', () => {
  const fresh = deskWith({
    key: '2',
    name: 'Beratung',
    level: 'public',
    points: [
      pointWith({ value: '0203 333333', level: 'public' }),
      pointWith({ key: '2', value: '0203 444444', label: 'Büro', level: 'network' }),
    ],
  });
  const direct = pointWith({ key: '2', value: '0203 555555', level: 'team' });
  show({ ...before, contacts: [{ ...desk, points: [...desk.points, direct] }, fresh] });
  const lines = [...document.querySelectorAll('dd, li')].map(({ textContent }) => textContent).join('\n');
  expect(lines).toMatch(/Telefon: 0203 333333\n/);
  expect(lines).toContain('Telefon: 0203 444444 (Büro) – nur das Netzwerk');
  expect(lines).toContain('Telefon: 0203 555555 – nur das KI-Team');
});

test('a conflict shows all three values', () => {
  show({ ...before, name: 'Elternverein Nord' }, { ...before, name: 'Elternverein Süd' });
  expect(screen.getByText(words.conflict)).toBeTruthy();
  for (const text of ['Elternverein', 'Elternverein Nord', 'Elternverein Süd'])
    expect(screen.getByText(text)).toBeTruthy();
});

test('a new order lists the names; the history needs no current state', () => {
  const two = [desk, deskWith({ key: '2', name: 'Leitung' })];
  render(
    <ChangeList
      changes={changesBetween({ ...before, contacts: two }, { ...before, contacts: two.toReversed() })}
      contents={[{ ...before, contacts: two }]}
      words={words}
      name={name}
    />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain('Leitung');
  expect(screen.getByText('Reihenfolge der Kontakte')).toBeTruthy();
});

test('nothing changed', () => {
  show(before);
  expect(screen.getByText(words.none)).toBeTruthy();
});
