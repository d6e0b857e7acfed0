import { readFile } from 'node:fs/promises';
import { type PdfText, readPdf } from '../support/pdf.ts';
import { texts } from './fixtures/language.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';
import { ContactList } from './pages/contact-list.ts';

test('a filter result becomes a list, and a reload forgets nothing', async ({ page, directory }) => {
  await directory.open('district=hamborn&kind=schule');
  const total = await directory.total();
  await page.getByRole('link', { name: directory.words.directory.makeList }).click();
  const list = new ContactList(page);
  await expect(list.count(total)).toBeVisible();
  await expect(list.sheet.getByText('Stadtbezirk Hamborn und stadtweit · Schule')).toBeVisible();
  const named = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const { title } = document;
    dispatchEvent(new Event('afterprint'));
    return title;
  });
  expect(named).toMatch(/^Kontaktliste Hamborn, Schule \d{4}-\d\d-\d\d$/);
  await expect(page).toHaveTitle('Kontaktliste · Partnernetz');
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

test('on the way to a file or to another selection nothing of the list is lost', async ({
  page,
  directory,
}) => {
  await new Account(page).signInAs('editor');
  const list = new ContactList(page);
  await list.open('district=hamborn&kind=kita&level=network&layout=cards');
  await list.group.selectOption('quarter');
  await page.getByRole('link', { name: list.words.asFile }).click();
  const { recipients, back } = texts.de.exports;
  await expect(page.getByRole('radio', { name: recipients.network })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: recipients.network })).toBeChecked();
  await page.getByRole('link', { name: back }).click();
  await expect(list.group).toHaveValue('quarter');
  await expect(list.layout('cards')).toBeChecked();
  await page.getByRole('link', { name: list.words.change }).click();
  await directory.chip('Hamborn').click();
  await expect(page).toHaveURL(/\/\?kind=kita$/);
  await page.getByRole('link', { name: directory.words.directory.makeList }).click();
  await expect(list.group).toHaveValue('quarter');
  await expect(list.layout('cards')).toBeChecked();
  await expect(page).toHaveURL(/level=network/);
});

test('of labels as many are told as are printed, and how to print them in their true size', async ({
  page,
}) => {
  const list = new ContactList(page);
  await list.open('district=hamborn');
  await list.layout('labels').check();
  await expect(page.getByText(list.words.labelsHint)).toBeVisible();
  const labels = list.sheet.locator('address');
  await expect(labels).not.toHaveCount(0);
  const told = await page.getByText(/^Hier sehen Sie/).textContent();
  const shown = await labels.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(told).toBe(list.words.labelsPart(shown, await labels.count()));
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

test('the sheet is as wide on screen as it is printed, cards fill all of their columns', async ({ page }) => {
  const list = new ContactList(page);
  const paper = list.sheet.locator('.paper');
  const width = () => paper.evaluate((element: HTMLElement) => Math.round((element.offsetWidth / 96) * 25.4));
  await list.open('columns=kind,summary,fields,languages,address,contacts,phones,emails');
  await expect.poll(width).toBe(297);
  const visible = async () => {
    const [sheet, frame] = await Promise.all([paper.boundingBox(), list.sheet.boundingBox()]);
    return (sheet?.x ?? 0) + (sheet?.width ?? 0) <= (frame?.x ?? 0) + (frame?.width ?? 0) + 1;
  };
  await expect.poll(visible).toBe(true);
  await list.layout('cards').check();
  await expect.poll(width).toBe(210);
  const lefts = async () => {
    const boxes = await list.sheet.getByRole('article').all();
    return new Set(
      await Promise.all(boxes.map(async (card) => Math.round((await card.boundingBox())?.x ?? 0))),
    );
  };
  await expect.poll(async () => (await lefts()).size).toBe(2);
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

test('for other readers nobody is on the sheet until the server has said what those may see', async ({
  page,
}) => {
  await new Account(page).signInAs('editor');
  const list = new ContactList(page);
  await list.open('kind=kita&level=team');
  await expect(list.names).not.toHaveCount(0);
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await page.route('**/api/contact-lists/entries', async (route) => {
    asked.resolve();
    await answered.promise;
    await route.continue();
  });
  await page.getByRole('radio', { name: new RegExp(list.words.levels.public.label) }).check();
  await asked.promise;
  await expect(list.names).toHaveCount(0);
  answered.resolve();
  await expect(list.names).not.toHaveCount(0);
  await expect(list.sheet.getByText('Nur für den Dienstgebrauch')).toHaveCount(0);
});

/** A name as it stands on the sheet: there may be soft hyphens in its words. */
const loose = (name: string): string =>
  [...name].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\u00ad\u200b]?');

test('what the browser prints is the whole list, on numbered pages, and nothing of the app', async ({
  page,
}) => {
  const list = new ContactList(page);
  await list.open('group=district&contents=true');
  const total = Number(/\d+/.exec((await list.heading.textContent()) ?? '')?.[0]);
  const { pages, outline } = await readPdf(
    await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }),
  );
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    pages.map(() => [210, 297]),
  );
  pages.forEach(({ text, pieces }, at) => {
    expect(text).toContain(`Seite ${at + 1} von ${pages.length}`);
    expect(text).not.toContain(list.words.settings);
    // A page may have nothing but references.
    if (numbersOf(pieces).length > 0) expect(text).toMatch(/Nr\. ?Name/);
  });
  const numbers = pages.flatMap(({ pieces }) => numbersOf(pieces));
  expect(numbers).toEqual(Array.from({ length: total }, (_, at) => at + 1));
  expect(outline).toEqual(expect.arrayContaining(['Inhalt', 'Walsum', 'Stadtweit']));
});

test('the team saves a PDF from the server; giving up waiting ends the work', async ({ page }) => {
  await new Account(page).signInAs('editor');
  const list = new ContactList(page);
  await list.open('kind=kita&level=network&title=Kitas');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: list.words.savePdf }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^Kitas \d{4}-\d\d-\d\d\.pdf$/);
  const { pages, title, language, isTagged } = await readPdf(await readFile(await file.path()));
  expect([title, language, isTagged]).toEqual(['Kitas', 'de', true]);
  expect(pages[0]?.text).toContain('nicht zur Veröffentlichung');
  const savePdf = page.getByRole('button', { name: list.words.savePdf });
  await savePdf.press('Enter');
  await expect(page.getByRole('button', { name: list.words.cancel })).toBeVisible();
  await expect(savePdf).toBeFocused();
  await page.getByRole('button', { name: list.words.cancel }).press('Enter');
  await expect(savePdf).toBeEnabled();
  await expect(savePdf).toBeFocused();
});

/** The running numbers: what stands by itself at the left edge of the table. */
const numbersOf = (pieces: readonly PdfText[]): number[] =>
  pieces
    .filter(({ left, text, size }) => left < 16 && size < 3.2 && /^\d+ ?$/.test(text))
    .map(({ text }) => Number(text));
