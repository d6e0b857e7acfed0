import '../../styles/base.css';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ClientAround } from '../../../../tests/support/render-client.tsx';
import { AppRoutes } from '../../routes.tsx';

/* What needs a real browser: the list that draws only what is near the window, focus, and the dialog of filters. */

afterEach(() => commands.resetFaults());

const show = (at = '/') =>
  render(
    <ClientAround at={at}>
      <AppRoutes />
    </ClientAround>,
  );

const drawn = () =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-index]'), (row) => Number(row.dataset.index));
const focused = () =>
  Number(document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);

test('only rows near the window are drawn, and each says which of how many it is', async () => {
  await page.viewport(1280, 800);
  await show();
  await expect.element(page.getByRole('heading', { name: /^\d+ Partner$/ })).toBeVisible();
  const count = Number.parseInt(
    page.getByRole('heading', { name: /^\d+ Partner$/ }).element().textContent ?? '',
    10,
  );
  expect(count).toBeGreaterThan(200);
  expect(drawn().length).toBeLessThan(40);
  const first = document.querySelector('[data-index="0"]');
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual([
    '1',
    String(count),
  ]);
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(() => drawn().at(-1)).toBe(count - 1);
});

test('from the search into the list and to its end by keyboard, rows that were never drawn included', async () => {
  await page.viewport(1280, 800);
  await show('/?sort=name');
  await expect.element(page.getByRole('heading', { name: /^\d+ Partner$/ })).toBeVisible();
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('searchbox', { name: 'Suche' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe(0);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(focused).toBe(2);
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBeGreaterThan(200);
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe(0);
});

test('on a telephone the filters are a dialog that keeps the focus and gives it back', async () => {
  await page.viewport(360, 740);
  await show('/?q=beratung');
  const open = page.getByRole('button', { name: /^Filter/ });
  await expect.element(open).toBeVisible();
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  await expect.element(dialog).toBeVisible();
  const { violations } = await axe.run(dialog.element(), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(open).toHaveFocus();
});
