import { expect, it } from 'vitest';
import { renderWithWords } from '../../../tests/support/render.tsx';
import { FreshnessBadge } from './freshness-badge.tsx';

const limits = { freshMonths: 6, dueMonths: 9 };
const textOf = async (confirmedAt: string | null, today: string, language: 'de' | 'en' = 'de') => {
  const { container } = await renderWithWords(
    <FreshnessBadge confirmedAt={confirmedAt} today={today} limits={limits} />,
    language,
  );
  return [container.textContent, container.querySelector('[title]')?.getAttribute('title')];
};

it.each([
  ['2026-11-23', 'bestätigt heute', 'aktuell'],
  ['2026-11-22', 'bestätigt vor 1 Tag', 'aktuell'],
  ['2026-11-10', 'bestätigt vor 13 Tagen', 'aktuell'],
  ['2026-11-09', 'bestätigt vor 2 Wochen', 'aktuell'],
  ['2026-09-23', 'bestätigt vor 2 Monaten', 'aktuell'],
  ['2026-05-23', 'bestätigt vor 6 Monaten', 'aktuell'],
  ['2026-05-22', 'bestätigt vor 6 Monaten', 'Bestätigung fällig'],
  ['2026-02-23', 'bestätigt vor 9 Monaten', 'Bestätigung fällig'],
  ['2026-02-22', 'seit 9 Monaten nicht bestätigt', 'veraltet'],
  [null, 'noch nie bestätigt', 'nie bestätigt'],
])('says of %s on 23 November 2026: %s (%s)', async (confirmedAt, words, title) => {
  expect(await textOf(confirmedAt, '2026-11-23')).toEqual([words, title]);
});

it('speaks English', async () => {
  expect((await textOf('2026-02-22', '2026-11-23', 'en'))[0]).toBe('not confirmed for 9 months');
});
