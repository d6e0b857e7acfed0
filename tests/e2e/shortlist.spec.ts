import { expect, test } from './fixtures/test.ts';

test.describe('shortlist', () => {
  test('a star from the list, kept over a reload, cleared with a way back', async ({ directory, page }) => {
    await directory.open('kind=kita');
    const { words } = directory;
    const names = (await directory.links.allTextContents()).slice(0, 3);
    for (const name of names)
      await page.getByRole('button', { name: words.entry.add(name), exact: true }).click();
    await page.getByRole('link', { name: new RegExp(words.shell.shortlist) }).click();
    await expect(page).toHaveURL(/\/merkliste/);
    await page.reload();
    for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: words.shortlist.clear }).click();
    await expect(page.getByText(words.shortlist.empty)).toBeVisible();
    await page.getByRole('button', { name: words.shell.undo }).click();
    for (const name of names) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: names[0] ?? '', exact: true })).toBeVisible();
  });

  test('a star from the details, taken away again in the list', async ({ directory, page }) => {
    await directory.open('kind=kita');
    const { words } = directory;
    const name = (await directory.links.first().textContent()) ?? '';
    await directory.links.first().click();
    const details = page.getByRole('article').or(page.getByRole('region', { name })).first();
    await details
      .getByRole('button', { name: words.entry.add(name), exact: true })
      .first()
      .click();
    const inList = directory.rows
      .first()
      .getByRole('button', { name: words.entry.remove(name), exact: true });
    await expect(inList).toHaveAttribute('aria-pressed', 'true');
    await inList.click();
    await page.getByRole('link', { name: new RegExp(words.shell.shortlist) }).click();
    await expect(page.getByText(words.shortlist.empty)).toBeVisible();
  });

  test('another tab hears of it', async ({ directory, page, context }) => {
    await directory.open('kind=kita');
    const name = (await directory.links.first().textContent()) ?? '';
    const other = await context.newPage();
    await other.goto('/merkliste');
    await expect(other.getByText(directory.words.shortlist.empty)).toBeVisible();
    await page.getByRole('button', { name: directory.words.entry.add(name), exact: true }).click();
    await expect(other.getByRole('link', { name, exact: true })).toBeVisible();
  });
});
