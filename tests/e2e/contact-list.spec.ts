import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';
import { ContactList } from './pages/contact-list.ts';

test('a filter result becomes a list, and a reload forgets nothing', async ({ page, directory }) => {
  await directory.open('district=hamborn&kind=schule');
  const total = await directory.total();
  await page.getByRole('link', { name: directory.words.directory.makeList }).click();
  const list = new ContactList(page);
  await expect(list.count(total)).toBeVisible();
  await list.layout('cards').check();
  await list.group.selectOption('quarter');
  await list.title.fill('Schulen in <Hamborn>');
  await expect(list.sheet.getByRole('heading', { level: 1 })).toHaveText('Schulen in <Hamborn>');
  await expect(list.sheet.getByRole('article')).not.toHaveCount(0);
  await expect(page).toHaveURL(/layout=cards/);
  await expect(page).toHaveURL(/title=/);
  await page.reload();
  await expect(list.sheet.getByRole('heading', { level: 1 })).toHaveText('Schulen in <Hamborn>');
  await expect(list.group).toHaveValue('quarter');
});

test('columns are chosen and ordered by keyboard, and the table follows', async ({ page }) => {
  const list = new ContactList(page);
  await list.open('kind=kita');
  const { columns, moveUp } = list.words;
  const heads = list.sheet.getByRole('table').first().locator('thead tr').last().getByRole('columnheader');
  await expect(heads.nth(2)).toHaveText('Anschrift');
  await page.getByRole('group', { name: columns }).getByRole('checkbox', { name: 'Telefon' }).press('Space');
  await expect(heads.filter({ hasText: 'Telefon' })).toHaveCount(0);
  await page.getByRole('button', { name: moveUp('Sprachen') }).press('Enter');
  await page.getByRole('button', { name: moveUp('Sprachen') }).press('Enter');
  await expect(heads.nth(3)).toHaveText('Sprachen');
  await expect(page.getByText(list.words.moved('Sprachen', 2))).toBeAttached();
});

test('single partners are left out, and the shortlist keeps its order', async ({ page, directory }) => {
  await directory.open('kind=kita');
  const names: string[] = [];
  for (const at of [2, 0, 1]) {
    const name = (await directory.links.nth(at).textContent()) ?? '';
    names.push(name);
    await page.getByRole('button', { name: directory.words.entry.add(name), exact: true }).click();
  }
  await page.goto('/merkliste');
  await page.getByRole('link', { name: directory.words.shortlist.makeList }).click();
  const list = new ContactList(page);
  await expect(list.names).toHaveText(names.map((name) => new RegExp(loose(name))));
  await page.getByText(list.words.choose).click();
  await page.getByRole('checkbox', { name: names[0] ?? '', exact: true }).uncheck();
  await expect(list.names).toHaveText(names.slice(1).map((name) => new RegExp(loose(name))));
});

test('nobody makes a list for readers who may see more than they do', async ({ page }) => {
  const list = new ContactList(page);
  await list.open('kind=kita');
  await expect(page.getByRole('group', { name: list.words.level })).toHaveCount(0);
  await new Account(page).signInAs('editor');
  await list.open('kind=kita');
  await page.getByRole('radio', { name: new RegExp(list.words.levels.team.label) }).check();
  await expect(list.sheet.getByText('Nur für den Dienstgebrauch')).toBeVisible();
});

/** A name as it stands on the sheet: there may be soft hyphens in its words. */
const loose = (name: string): string =>
  [...name].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\u00ad?');
