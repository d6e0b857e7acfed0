import { expect, test } from './fixtures/test.ts';
import { Directory } from './pages/directory.ts';

test.describe('everything that is asked for is in the address', () => {
  test('active filters are chips that can be removed one by one', async ({ directory, page }) => {
    await directory.open('kind=schule&kind=kita&language=tr&district=hamborn');
    const all = await directory.total();
    for (const label of ['Schule', 'Kita und Familienzentrum', 'Türkisch', 'Hamborn'])
      await expect(directory.chip(label)).toBeVisible();
    await directory.chip('Türkisch').click();
    await expect(directory.chip('Türkisch')).toHaveCount(0);
    await expect(page).not.toHaveURL(/language/);
    expect(await directory.total()).toBeGreaterThanOrEqual(all);
  });

  test('all filters go at once, and come back at once', async ({ directory, page }) => {
    await directory.open('q=beratung&kind=wohlfahrtsverband&language=tr');
    const total = await directory.total();
    await page.getByRole('button', { name: directory.words.directory.reset }).click();
    await expect(directory.chips).toHaveCount(0);
    await expect(directory.search).toHaveValue('beratung');
    await page.getByRole('button', { name: directory.words.shell.undo }).click();
    await directory.expectTotal(total);
    await expect(directory.chip('Türkisch')).toBeVisible();
  });

  test('a link reproduces the view for somebody else', async ({ directory, page, browser, site }) => {
    await directory.open();
    await directory.search.fill('beratung');
    await directory.choose('kind', 'Wohlfahrtsverband');
    await directory.sort.selectOption({ label: directory.words.directory.sorts.district });
    await expect(page).toHaveURL(/sort=district/);
    await expect(page).toHaveURL(/q=beratung/);
    const other = await browser.newContext({ baseURL: site.url, locale: 'de-DE' });
    const theirs = new Directory(await other.newPage());
    await theirs.page.goto(page.url());
    await expect(theirs.search).toHaveValue('beratung');
    await expect(theirs.chip('Wohlfahrtsverband')).toBeVisible();
    // The address is ahead of what is drawn, on either side.
    await expect(async () =>
      expect(await theirs.links.allTextContents()).toEqual(await directory.links.allTextContents()),
    ).toPass();
    await expect(theirs.links).not.toHaveCount(0);
    await other.close();
  });

  test('a reload changes nothing, and Back undoes one filter after the other', async ({
    directory,
    page,
  }) => {
    await directory.open();
    const all = await directory.total();
    await directory.choose('kind', 'Schule');
    await expect(directory.chip('Schule')).toBeVisible();
    const schools = await directory.total();
    await directory.choose('language', 'Türkisch');
    await expect(directory.chip('Türkisch')).toBeVisible();
    await page.reload();
    await expect(directory.chip('Türkisch')).toBeVisible();
    await page.goBack();
    await directory.expectTotal(schools);
    await page.goBack();
    await directory.expectTotal(all);
    await page.goForward();
    await directory.expectTotal(schools);
  });

  test('unknown and broken parameters are told and ignored', async ({ directory, page }) => {
    await directory.open('kind=schule&kind=raumschiff&colour=blue&confirmedSince=gestern&sort=upside');
    const note = page.getByRole('note');
    await expect(note).toContainText(directory.words.directory.ignored);
    for (const told of ['kind=raumschiff', 'colour=blue', 'confirmedSince=gestern', 'sort=upside']) {
      await expect(note).toContainText(told);
    }
    await expect(directory.chip('Schule')).toBeVisible();
    await expect(directory.chips.getByRole('button')).toHaveCount(1);
    await note.getByRole('button', { name: directory.words.shell.dismiss }).click();
    await expect(note).toHaveCount(0);
  });

  test('„0 Treffer“ says which single filter to drop and how many that would give', async ({
    directory,
    page,
    site,
  }) => {
    await directory.open('q=schwimmkurs&kind=gremium&district=walsum');
    await directory.expectTotal(0);
    const { noResults } = directory.words;
    for (const [what, search] of [
      [noResults.drop(noResults.dropQuery(['schwimmkurs'])), 'kind=gremium&district=walsum'],
    ] as const) {
      const { total } = await (await fetch(`${site.url}/api/partners?${search}`)).json();
      await page.getByRole('button', { name: `${what} ${noResults.dropGives(total)}` }).click();
      await directory.expectTotal(total);
    }
  });

  test('a question as people ask it says which of its words to leave out', async ({ directory, page }) => {
    await directory.open('q=wer+dolmetscht+arabisch');
    await directory.expectTotal(0);
    const { noResults } = directory.words;
    await page
      .getByRole('button', { name: noResults.drop(noResults.dropQuery(['wer'])) })
      .or(page.getByRole('button', { name: noResults.drop(noResults.dropQuery(['dolmetscht'])) }))
      .first()
      .click();
    await expect(directory.rows.first()).toBeVisible();
  });
});
