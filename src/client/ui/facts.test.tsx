import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ClientAround } from '../../../tests/support/render-client.tsx';
import { CheckboxRow } from './checkbox-row.tsx';
import { CopyButton } from './copy-button.tsx';
import { FreshnessBadge } from './freshness-badge.tsx';
import { Highlight, HighlightNumber } from './highlight.tsx';
import { LanguageTags } from './language-tags.tsx';

const limits = { freshMonths: 6, dueMonths: 9 };

test.each([
  ['2026-11-23', 'bestätigt heute'],
  ['2026-11-22', 'bestätigt vor 1 Tag'],
  ['2026-11-02', 'bestätigt vor 3 Wochen'],
  ['2026-09-23', 'bestätigt vor 2 Monaten'],
  ['2026-02-01', 'seit 9 Monaten nicht bestätigt'],
  [null, 'noch nie bestätigt'],
])('confirmed on %s reads „%s“', (confirmedAt, words) => {
  render(<FreshnessBadge confirmedAt={confirmedAt} today="2026-11-23" limits={limits} />, {
    wrapper: ClientAround,
  });
  expect(screen.getByText(words)).toBeTruthy();
});

test('what was searched for is marked, in words and in numbers', () => {
  const { container } = render(
    <p>
      <Highlight text="Flüchtlingsberatung" needles={['beratung']} />
      <HighlightNumber number="030 23125 418" digits={['125418']} />
    </p>,
  );
  expect(Array.from(container.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
    'beratung',
    '125 418',
  ]);
  expect(container.textContent).toBe('Flüchtlingsberatung030 23125 418');
});

test('languages that were searched for come first; the others are counted and named', () => {
  const names: Record<string, string> = { de: 'Deutsch', tr: 'Türkisch', kmr: 'Kurmandschi' };
  render(
    <LanguageTags
      languages={['de', 'tr', 'kmr']}
      label={(code) => names[code] ?? code}
      most={2}
      needles={['kurman']}
    />,
    { wrapper: ClientAround },
  );
  const shown = screen.getAllByTitle(/./);
  expect(shown.map((tag) => tag.textContent)).toEqual(['kmr', 'de', '+1']);
  expect(shown.at(-1)?.title).toContain('Türkisch');
});

test('a value that would give nothing is still there, and can be chosen', async () => {
  const choose = vi.fn<(id: string, checked: boolean) => void>();
  render(<CheckboxRow id="ti" label="Tigrinya" checked={false} count={0} onChange={choose} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /Tigrinya/ }));
  expect(choose).toHaveBeenCalledWith('ti', true);
});

test('copying tells whether it worked', async () => {
  const user = userEvent.setup();
  const told = vi.fn<(copied: boolean) => void>();
  render(<CopyButton value="030 23125 418" label="030 23125 418 kopieren" onCopied={told} />);
  await user.click(screen.getByRole('button', { name: '030 23125 418 kopieren' }));
  expect(told).toHaveBeenLastCalledWith(true);
  expect(await navigator.clipboard.readText()).toBe('030 23125 418');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
  await user.click(screen.getByRole('button'));
  expect(told).toHaveBeenLastCalledWith(false);
});
