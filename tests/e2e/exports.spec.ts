import { readFile } from 'node:fs/promises';
import { texts } from './fixtures/language.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';

const words = texts.de.exports;

test.describe('files', () => {
  test('from the shortlist to a file of vCards; what was chosen survives a reload', async ({
    directory,
    page,
  }) => {
    await directory.open('kind=kita');
    const names = (await directory.links.allTextContents()).slice(0, 2);
    for (const name of names)
      await page.getByRole('button', { name: directory.words.entry.add(name), exact: true }).click();
    await page.goto('/merkliste');
    await page.getByRole('link', { name: directory.words.shortlist.asFile }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await page.reload();
    await expect(page.getByText(words.ofShortlist(2))).toBeVisible();
    await page.getByRole('radio', { name: words.purposes.cards }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.download }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Kontaktliste Duisburg \d{4}-\d\d-\d\d\.vcf$/);
    const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
    const cards = [...file.matchAll(/^FN:(.*)$/gm)].map((match) => match[1]?.replaceAll('\\', '').trim());
    expect(cards).toEqual(expect.arrayContaining(names));
    await expect(page.getByText(words.done(download.suggestedFilename())).first()).toBeVisible();
  });

  test('addresses of a search, copied portion by portion', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/export?kind=wohlfahrtsverband');
    await page.getByRole('radio', { name: words.purposes.bcc }).check();
    await page.getByRole('button', { name: words.show }).click();
    await page.getByRole('button', { name: words.copy(1) }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('; ').length).toBeGreaterThan(5);
    for (const address of copied.split('; ')) expect(address).toMatch(/^[^\s@;]+@[^\s@;]+$/);
  });

  test('what is not public is handed out by name, and is in the audit', async ({ page }) => {
    const account = new Account(page);
    await account.signInAs('administrator');
    await page.goto('/export');
    await page.getByRole('radio', { name: words.recipients.team }).check();
    await expect(page.getByText(words.noted)).toBeVisible();
    await page.getByRole('radio', { name: words.purposes.letters }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.download }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('nur KI-Team.csv');
    await page.goto('/protokoll');
    await expect(page.getByText(/für: das KI-Team · Form: Serienbrief/).first()).toBeVisible();
  });
});
