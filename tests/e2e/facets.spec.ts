import { facetNames } from '../../src/contract/facets.ts';
import { serverSays } from './fixtures/server-says.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('facets', () => {
  test('several values in one facet widen, several facets narrow', async ({ directory, site }) => {
    await directory.open();
    const totals = [await directory.total()];
    for (const [facet, label, search] of [
      ['kind', 'Schule', 'kind=schule'],
      ['kind', 'Kita und Familienzentrum', 'kind=schule&kind=kita'],
      ['language', 'Türkisch', 'kind=schule&kind=kita&language=tr'],
    ] as const) {
      await directory.choose(facet, label);
      const { total } = await serverSays(site.url, search);
      await directory.expectTotal(total);
      totals.push(total);
    }
    const [all = 0, one = 0, two = 0, narrowed = 0] = totals;
    expect(one).toBeLessThan(all);
    expect(two).toBeGreaterThan(one);
    expect(narrowed).toBeLessThan(two);
  });

  test('each value shows its count under all other facets and the search', async ({ directory, site }) => {
    const search = 'q=beratung&district=hamborn&language=ar';
    await directory.open(search);
    const { facets } = await serverSays(site.url, search);
    for (const facet of facetNames.filter(
      (name) => name !== 'quarter' && name !== 'targetGroup' && name !== 'umbrella',
    )) {
      const shown = await directory
        .facet(facet)
        .getByRole('checkbox')
        .evaluateAll((boxes) =>
          boxes.map((box) =>
            Number.parseInt(box.closest('label')?.textContent?.match(/\d+$/)?.[0] ?? '-1', 10),
          ),
        );
      const counted = Object.values(facets[facet]);
      const unexplained = shown.filter((count) => count !== 0 && !counted.includes(count));
      // The district facet ends with how many are there only as citywide ones.
      expect(unexplained.length, `${facet}: ${shown}`).toBeLessThanOrEqual(facet === 'district' ? 1 : 0);
    }
  });

  test('a value that would give nothing stays visible, is marked, and can still be chosen', async ({
    directory,
  }) => {
    await directory.open('kind=kita&q=schwimmkurs');
    const empty = directory.facet('kind').getByRole('checkbox', { name: /\D0$/ }).first();
    await expect(empty).toBeVisible();
    await expect(empty).toBeEnabled();
  });

  test('fields are grouped by the two pillars', async ({ directory, page, site }) => {
    await directory.open();
    const { pillars } = await (await fetch(`${site.url}/api/vocabulary`)).json();
    expect(pillars).toHaveLength(2);
    for (const { de } of pillars) {
      await expect(directory.facet('field').getByRole('heading', { name: de })).toBeVisible();
    }
    await expect(page.getByRole('region', { name: directory.words.directory.facets.field })).toBeVisible();
  });

  test('long facets have a little search of their own', async ({ directory }) => {
    await directory.open();
    const { words } = directory;
    const facet = directory.facet('language');
    await facet.getByRole('button', { name: /^alle \d+ anzeigen$/ }).click();
    const box = facet.getByRole('searchbox', {
      name: words.directory.findValue(words.directory.facets.language),
    });
    await box.fill('kurd');
    await expect(facet.getByRole('checkbox', { name: /^Kurmandschi/ })).toBeVisible();
    expect(await facet.getByRole('checkbox').count()).toBeLessThan(8);
    await box.fill('klingonisch');
    await expect(facet.getByText(words.directory.noValue)).toBeVisible();
  });

  test('a district matches who serves it, stands in it or serves the whole city, and each result says which', async ({
    directory,
    site,
  }) => {
    await directory.open('district=hamborn');
    const all = await serverSays(site.url, 'district=hamborn&limit=200');
    await directory.expectTotal(all.total);
    await directory.toggle(directory.citywide, false);
    const near = await serverSays(site.url, 'district=hamborn&citywide=false&limit=200');
    await directory.expectTotal(near.total);
    expect(near.total).toBeLessThan(all.total);
    await expect(directory.page).toHaveURL(/citywide=false/);
    const { reasons } = directory.words.entry;
    for (const row of await directory.rows.all()) {
      await expect(row).toContainText(new RegExp(`${reasons.located}|${reasons.serves}`));
    }
    await directory.toggle(directory.citywide, true);
    await directory.expectTotal(all.total);
    const onlyCitywide = all.items.find(
      ({ citywide, serves, locations }) =>
        citywide && !serves.includes('hamborn') && locations.every(({ district }) => district !== 'hamborn'),
    );
    await directory.search.fill(onlyCitywide?.name ?? '');
    await expect(directory.rows.filter({ hasText: onlyCitywide?.name ?? '' }).first()).toContainText(
      reasons.citywide,
    );
  });

  test('a district unfolds into its quarters', async ({ directory, page, site }) => {
    await directory.open();
    const quarters = page.getByRole('button', { name: directory.words.directory.quartersOf('Hamborn') });
    await quarters.click();
    await expect(quarters).toHaveAttribute('aria-expanded', 'true');
    await directory.toggle(page.getByRole('checkbox', { name: /^Marxloh/ }), true);
    await directory.expectTotal((await serverSays(site.url, 'quarter=marxloh')).total);
    await expect(directory.chip('Marxloh')).toBeVisible();
  });

  test('only entries that were confirmed lately, if wanted', async ({ directory, page, site }) => {
    await page.clock.setFixedTime('2026-11-02T12:00:00+01:00');
    await directory.open();
    await page
      .getByRole('combobox', { name: directory.words.directory.confirmed })
      .selectOption({ label: directory.words.directory.confirmedOptions.fresh });
    await expect(page).toHaveURL(/confirmedSince=2026-05-02/);
    await directory.expectTotal((await serverSays(site.url, 'confirmedSince=2026-05-02')).total);
  });
});
