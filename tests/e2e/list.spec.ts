import { serverSays } from './fixtures/server-says.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('the list', () => {
  for (const sort of ['name', 'district', 'confirmed', 'relevance'] as const) {
    test(`sorted by ${sort} it begins as the server's does`, async ({ directory, site }) => {
      await directory.open(sort === 'relevance' ? 'q=beratung&sort=name' : '');
      const { label } = { label: directory.words.directory.sorts[sort] };
      await directory.sort.selectOption({ label });
      const { items } = await serverSays(
        site.url,
        `sort=${sort}${sort === 'relevance' ? '&q=beratung' : ''}&limit=5`,
      );
      const names = async () => (await directory.links.allTextContents()).slice(0, 5);
      await expect.poll(names).toEqual(items.map(({ name }) => name));
    });
  }

  test('draws only what is on the screen, and everything when scrolled to', async ({
    directory,
    page,
    site,
  }) => {
    await directory.open();
    const total = await directory.total();
    expect(await directory.rows.count()).toBeLessThan(60);
    expect(total).toBeGreaterThan(250);
    await directory.links.first().focus();
    await page.keyboard.press('End');
    const { items } = await serverSays(site.url, 'limit=200&sort=name');
    const last = await lastOf(site.url, items.length);
    await expect(directory.link(last)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(directory.link(items[0]?.name ?? '')).toBeFocused();
  });

  test('rows or a dense table, remembered over a reload', async ({ directory, page }) => {
    await directory.open();
    const inRows = await directory.rows.count();
    await directory.density.selectOption({ label: directory.words.directory.densities.table });
    const table = page.getByRole('table', { name: directory.words.directory.results });
    for (const column of Object.values(directory.words.directory.columns)) {
      await expect(table.getByRole('columnheader', { name: column })).toBeVisible();
    }
    await expect.poll(() => directory.rows.count()).toBeGreaterThan(inRows);
    await page.reload();
    await expect(table).toBeVisible();
    // On a wide screen the headings stay while the rows go by.
    await page.setViewportSize({ width: 1440, height: 800 });
    await page.evaluate(() => scrollTo(0, 3_000));
    await expect(table.getByRole('columnheader').first()).toBeInViewport({ ratio: 1 });
  });

  test('a row has name, kind, place, fields, languages, freshness, and one-tap actions', async ({
    directory,
    page,
    site,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-11-02T12:00:00+01:00');
    const { items } = await serverSays(site.url, 'limit=100&field=sprachmittlung');
    const entry = items.find(
      ({ phones, emails, confirmedAt }) => phones.length > 0 && emails.length > 0 && confirmedAt,
    );
    const [phone = '', email = ''] = [entry?.phones[0], entry?.emails[0]];
    const { words } = directory;
    await directory.open(`q=${encodeURIComponent(entry?.name ?? '')}`);
    const row = directory.rows.first();
    await expect(row).toContainText('Sprachmittlung');
    await expect(row).toContainText(
      new RegExp(Object.values(words.entry.freshness).concat('bestätigt').join('|')),
    );
    const call = row.getByRole('link', { name: words.entry.call(phone) });
    await expect(call).toHaveAttribute('href', /^tel:\+49\d+$/);
    await expect(row.getByRole('link', { name: words.entry.mail(email) })).toHaveAttribute(
      'href',
      `mailto:${email}`,
    );
    await row.getByRole('button', { name: words.entry.copy(phone) }).click();
    await expect(page.getByText(words.entry.copied(phone)).first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(phone);
  });
});

/** The name of the last partner by name: the API gives 200 at once. */
async function lastOf(url: string, first: number): Promise<string> {
  const page = await serverSays(url, 'limit=200&sort=name');
  if (page.nextCursor === null) return page.items.at(-1)?.name ?? '';
  const rest = await serverSays(url, `limit=200&sort=name&cursor=${encodeURIComponent(page.nextCursor)}`);
  expect(first + rest.items.length).toBe(page.total);
  return rest.items.at(-1)?.name ?? '';
}
