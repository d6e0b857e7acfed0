import { serverSays } from './fixtures/server-says.ts';
import { expect, test } from './fixtures/test.ts';

/* What is typed, and what must be among the first that are found. */
const examples: readonly (readonly [typed: string, found: RegExp, why: string])[] = [
  ['beratung', /Beratung/, 'the plain word'],
  ['sprachmitler', /Sprachmittlung/, 'a typing error'],
  ['eingereiste', /Schule|Verein|Gymnasium|Berufskolleg/, 'the inside of „Neueingereiste“'],
  ['caritas marxloh', /Caritas-Integrationsagentur Marxloh/, 'two terms, both needed'],
  ['jugend psych', /Kinder- und Jugendpsychologischer Dienst/, 'two parts of one compound'],
  ['schwimm mädchen hamborn', /Schwimmen für Mädchen/, 'terms in different fields'],
];

test.describe('search', () => {
  for (const [typed, found, why] of examples) {
    test(`finds ${why}: ${typed}`, async ({ directory, site }) => {
      await directory.open();
      await directory.search.fill(typed);
      await expect(directory.links.first()).toHaveText(found);
      const { total, items } = await serverSays(site.url, new URLSearchParams({ q: typed }).toString());
      await directory.expectTotal(total);
      await expect(directory.links.first()).toHaveText(items[0]?.name ?? '');
    });
  }

  test('finds a word inside a compound, and the compound itself', async ({ directory }) => {
    await directory.open('q=flüchtlingsberatung');
    const compound = await directory.total();
    await directory.open('q=beratung');
    expect(compound).toBeGreaterThan(0);
    expect(await directory.total()).toBeGreaterThan(compound);
    await expect(
      directory.rows
        .locator('mark')
        .filter({ hasText: /beratung/i })
        .first(),
    ).toBeVisible();
  });

  test('spellings of umlauts are one', async ({ directory }) => {
    await directory.open();
    const totals: number[] = [];
    for (const spelling of ['tuerkisch', 'turkisch', 'Türkisch', 'TÜRKISCH']) {
      await directory.search.fill(spelling);
      await expect(directory.page).toHaveURL(new RegExp(`q=${encodeURIComponent(spelling)}`));
      totals.push(await directory.total());
    }
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBeGreaterThan(20);
  });

  test('part of a telephone number finds its owner, however either is spaced', async ({
    directory,
    site,
  }) => {
    const { items } = await serverSays(site.url, 'limit=50');
    const owner = items.find(({ phones }) => phones.length > 0);
    const digits = (owner?.phones[0] ?? '').replaceAll(/\D/g, '');
    await directory.open();
    for (const typed of [
      digits,
      digits.slice(-6),
      `${digits.slice(0, 4)} ${digits.slice(4)}`,
      `+49 ${digits.slice(1, 4)} / ${digits.slice(4)}`,
    ]) {
      await directory.search.fill(typed);
      await expect(directory.link(owner?.name ?? ''), typed).toBeVisible();
    }
    expect(await directory.total()).toBeLessThan(5);
  });

  test('marks what was found', async ({ directory }) => {
    await directory.open('q=beratung');
    await expect(directory.rows.first().locator('mark').first()).toHaveText(/beratung/i);
  });

  test('answers each letter without asking the server', async ({ page, directory }) => {
    await directory.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const totals = new Set<number>();
    for (const letter of 'marxloh') {
      await directory.search.press(letter);
      totals.add(await directory.total());
    }
    expect(totals.size).toBeGreaterThan(2);
    await expect(page).toHaveURL(/q=marxloh/);
    expect(asked.filter((url) => url.includes('/api/partners?'))).toEqual([]);
  });

  test('the slash key leads to it from anywhere, Escape empties it', async ({ page, directory }) => {
    await directory.open('q=hamborn');
    await page.getByRole('main').focus();
    await page.keyboard.press('/');
    await expect(directory.search).toBeFocused();
    await expect(directory.search).toHaveValue('hamborn');
    await page.keyboard.press('Escape');
    await expect(directory.search).toHaveValue('');
    await expect(directory.search).toBeFocused();
    await expect(page).not.toHaveURL(/q=/);
  });

  test('says how many once per settled change, not per letter', async ({ page, directory }) => {
    await directory.open();
    const said = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const heard: string[] = [];
          const region = document.querySelector('[role=status]');
          new MutationObserver(() => {
            heard.push(region?.textContent ?? '');
            if (heard.at(-1)?.includes('gefunden')) resolve(heard);
          }).observe(region ?? document.body, { childList: true, characterData: true, subtree: true });
        }),
    );
    await directory.search.pressSequentially('hamborn');
    expect(await said).toEqual([directory.words.directory.announceCount(await directory.total())]);
  });
});
