import type { Locator } from '@playwright/test';
import { type Partner, partner as partnerSchema } from '../../src/contract/partner.ts';
import { serverSays } from './fixtures/server-says.ts';
import { expect, test } from './fixtures/test.ts';

/** The first sample partner with everything that the details can show. */
async function richPartner(url: string): Promise<Partner> {
  const { items } = await serverSays(url, 'limit=200&sort=confirmed');
  for (const { slug } of items) {
    const partner = partnerSchema.parse(await (await fetch(`${url}/api/partners/${slug}`)).json());
    const [location] = partner.locations;
    const weekdayMorning = location?.hours.some(
      ({ day, from, to }) => day === 1 && from <= '10:00' && to > '10:30',
    );
    if (
      weekdayMorning &&
      partner.offers.length > 0 &&
      partner.contacts.length > 0 &&
      partner.targetGroups.length > 0
    )
      return partner;
  }
  throw new Error('the sample network has no partner with everything');
}

/** How far below the top of the screen something is. */
const topOf = (element: Locator) => element.evaluate((found) => found.getBoundingClientRect().top);

test.describe('details', () => {
  test('contacts, address, hours, languages, offers, target groups and confirmation', async ({
    page,
    directory,
    site,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // A Monday, half past ten in Duisburg.
    await page.clock.setFixedTime('2026-11-02T10:30:00+01:00');
    const partner = await richPartner(site.url);
    const { words } = directory;
    await page.goto(`/partner/${partner.slug}`);
    const details = page.getByRole('article', { name: partner.name });
    await expect(details.getByRole('heading', { level: 2, name: partner.name })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${partner.name.replaceAll(/[()?+*.]/g, '.')}`));

    const [location] = partner.locations;
    const address = details.getByRole('group').or(details.locator('address')).first();
    for (const line of [partner.name, location?.street, `${location?.postcode} ${location?.city}`]) {
      await expect(address).toContainText(line ?? '');
    }
    const open = location?.hours.find(({ day, from, to }) => day === 1 && from <= '10:30' && to > '10:30');
    await expect(details.getByText(words.partner.openUntil(open?.to ?? ''))).toBeVisible();

    for (const { name, points } of partner.contacts) {
      await expect(details.getByRole('heading', { name: new RegExp(name) }).first()).toBeVisible();
      for (const { type, value } of points) {
        const href = type === 'email' ? `mailto:${value}` : /^tel:\+49\d+$/;
        if (type === 'fax' || type === 'website')
          await expect(details.getByText(value).first()).toBeVisible();
        else await expect(details.getByRole('link', { name: value }).last()).toHaveAttribute('href', href);
      }
    }
    for (const { title } of partner.offers) await expect(details.getByText(title).first()).toBeVisible();
    await expect(details.getByRole('term').filter({ hasText: words.partner.targets })).toBeVisible();
    await expect(details).toContainText(/bestätigt/);

    const value = partner.contacts[0]?.points[0]?.value ?? '';
    await details
      .getByRole('button', { name: words.entry.copy(value) })
      .first()
      .click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
  });

  test('hours follow the clock of the city, wherever the browser is', async ({
    browser,
    directory,
    site,
  }) => {
    const partner = await richPartner(site.url);
    const abroad = await browser.newContext({
      baseURL: site.url,
      locale: 'de-DE',
      timezoneId: 'Pacific/Auckland',
    });
    const page = await abroad.newPage();
    await page.clock.setFixedTime('2026-11-02T10:30:00+01:00');
    await page.goto(`/partner/${partner.slug}`);
    const open = partner.locations[0]?.hours.find(
      ({ day, from, to }) => day === 1 && from <= '10:30' && to > '10:30',
    );
    await expect(page.getByText(directory.words.partner.openUntil(open?.to ?? ''))).toBeVisible();
    await abroad.close();
  });

  test('beside the list on a wide screen, the filters kept', async ({ page, directory }) => {
    await directory.open('kind=schule');
    const total = await directory.total();
    const name = (await directory.links.nth(1).textContent()) ?? '';
    await directory.links.nth(1).click();
    await expect(page).toHaveURL(/\/partner\/[a-z0-9-]+\?.*kind=schule/);
    await expect(page.getByRole('article', { name })).toBeVisible();
    await directory.expectTotal(total);
    await expect(page.getByText(directory.words.partner.position(2, total))).toBeVisible();
    await page.getByRole('link', { name: directory.words.partner.next }).click();
    await expect(page.getByText(directory.words.partner.position(3, total))).toBeVisible();
    await page.getByRole('button', { name: directory.words.partner.close }).click();
    await expect(page).toHaveURL(/\/\?.*kind=schule/);
  });

  for (const [screen, size] of [
    ['wide', { width: 1440, height: 900 }],
    ['narrow', { width: 390, height: 844 }],
  ] as const) {
    test(`Back returns to the same row, scroll and focus on a ${screen} screen`, async ({
      page,
      directory,
    }) => {
      await page.setViewportSize(size);
      await directory.open();
      await directory.links.first().focus();
      for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageDown');
      const focused = directory.links.and(page.locator(':focus'));
      await expect(focused).toHaveCount(1);
      const name = (await focused.textContent()) ?? '';
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
      const place = await topOf(focused);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article', { name })).toBeVisible();
      if (screen === 'narrow') await expect(directory.rows).toHaveCount(0);
      await page.goBack();
      await expect(directory.link(name)).toBeFocused();
      await expect.poll(() => topOf(directory.link(name))).toBeCloseTo(place, -0.5);
    });
  }

  test('a page of its own on a narrow screen, with the way back to the list', async ({ page, directory }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await directory.open('kind=kita');
    const name = (await directory.links.first().textContent()) ?? '';
    await directory.links.first().click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
    await page.getByRole('button', { name: directory.words.partner.back }).click();
    await expect(directory.link(name)).toBeFocused();
    await expect(page).toHaveURL(/kind=kita/);
  });

  test('an entry that does not exist says so, with the list beside it', async ({
    page,
    directory,
    guard,
  }) => {
    guard.allow(/404/);
    await page.goto('/partner/gibt-es-nicht');
    await expect(page.getByText(directory.words.partner.missing)).toBeVisible();
    await expect(directory.heading).toBeVisible();
  });

  test('nothing above the public level is in the page, the snapshot or any answer', async ({
    page,
    site,
    directory,
  }) => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/')) answers.push(response.text().catch(() => ''));
    });
    await directory.open();
    await directory.links.first().click();
    await expect(page.getByRole('article')).toBeVisible();
    const said = (await Promise.all(answers)).join('\n');
    expect(said.length).toBeGreaterThan(10_000);
    expect(said).not.toMatch(/"level":"(network|team)"/);
    expect(site.url).toContain('127.0.0.1');
  });
});
