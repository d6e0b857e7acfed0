import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

/** Presses Tab (or Shift+Tab) until what is wanted has the focus; fails when it is not reached. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await wanted.evaluateAll((all) => all.some((element) => element === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

test.describe('without a mouse', () => {
  test('the whole job: search, narrow, open, call, star, go back', async ({ page, directory }) => {
    const { words } = directory;
    await directory.open();
    await page.keyboard.press('/');
    await page.keyboard.type('schwimm');
    await expect(page).toHaveURL(/q=schwimm/);
    // The facet is unfolded first: sport clubs are not among the values that are shown at once.
    await tabTo(page, directory.facet('kind').getByRole('button', { name: /anzeigen$/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, directory.value('kind', 'Sportverein und Sportbund'), 'Shift+Tab');
    await page.keyboard.press('Space');
    await expect(directory.chip('Sportverein und Sportbund')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(directory.links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(directory.links.nth(1)).toBeFocused();
    const name = (await directory.links.nth(1).textContent()) ?? '';
    await page.keyboard.press('Enter');
    const details = page.getByRole('article', { name });
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    await tabTo(page, details.getByRole('link', { name: /^Anrufen|^E-Mail/ }).first());
    await tabTo(page, details.getByRole('button', { name: words.entry.add(name) }));
    await page.keyboard.press('Enter');
    await expect(details.getByRole('button', { name: words.entry.remove(name) })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(directory.link(name)).toBeFocused();
  });

  test('focus is always visible, and never lost when a chip goes', async ({ page, directory }) => {
    await directory.open('kind=schule&language=tr');
    await directory.chip('Schule').focus();
    await page.keyboard.press('Enter');
    await expect(directory.chip('Schule')).toHaveCount(0);
    const lost = await page.evaluate(() => document.activeElement === document.body);
    expect(lost).toBe(false);
  });

  test('every stop of the Tab key shows where it is', async ({ page, directory }) => {
    await directory.open('kind=kita');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const invisible: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const marked = (of: Element) => {
          const style = getComputedStyle(of);
          return (
            (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
            style.boxShadow !== 'none'
          );
        };
        // A field may show it on its frame.
        const shown = marked(element) || (element.parentElement !== null && marked(element.parentElement));
        return shown ? null : element.outerHTML.slice(0);
      });
      if (stop) invisible.push(stop);
    }
    expect(invisible).toEqual([]);
  });

  test('the skip link leads past the header', async ({ page, directory }) => {
    await directory.open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: directory.words.shell.skipToContent });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('the filters of a narrow screen are a dialog that keeps and returns the focus', async ({
    page,
    directory,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await directory.open();
    const { words } = directory;
    const open = page.getByRole('button', { name: words.directory.openFilters(0), exact: true });
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.directory.filters });
    await expect(dialog).toBeVisible();
    await dialog
      .getByRole('region', { name: words.directory.facets.kind })
      .getByRole('button', { name: /anzeigen$/ })
      .press('Enter');
    await dialog.getByRole('checkbox', { name: /^Schule \d/ }).focus();
    await page.keyboard.press('Space');
    await dialog
      .getByRole('button', { name: /anzeigen$/ })
      .last()
      .press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(
      page.getByRole('button', { name: words.directory.openFilters(1), exact: true }),
    ).toBeFocused();
    await expect(directory.chip('Schule')).toBeVisible();
  });
});
