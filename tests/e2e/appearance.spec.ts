import { texts } from './fixtures/language.ts';
import { expect, test } from './fixtures/test.ts';
import { Directory } from './pages/directory.ts';

test.describe('languages', () => {
  test('German first; English completely, and kept over a reload', async ({ page, directory }) => {
    await directory.open('kind=schule');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('button', { name: texts.de.shell.switchLanguageLabel }).click();
    const english = new Directory(page, 'en');
    await expect(english.heading).toHaveText(/partner/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(english.search).toBeVisible();
    await expect(english.facet('kind')).toContainText('School');
    await page.reload();
    await expect(english.search).toBeVisible();
    await page.getByRole('button', { name: texts.en.shell.switchLanguageLabel }).click();
    await expect(directory.search).toBeVisible();
  });

  test('a search in the other language finds by the names of that language', async ({ page, directory }) => {
    await directory.open();
    await page.getByRole('button', { name: texts.de.shell.switchLanguageLabel }).click();
    const english = new Directory(page, 'en');
    await english.search.fill('turkish');
    await expect(english.rows.first()).toBeVisible();
    expect(await english.total()).toBeGreaterThan(50);
  });
});

test.describe('colours', () => {
  const background = (page: import('@playwright/test').Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('light, dark, or as the system has it; kept over a reload, without a flash', async ({
    page,
    directory,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await directory.open();
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => background(page)).not.toBe(light);
    const dark = await background(page);
    const { switchTheme, themes } = directory.words.shell;
    const choose = (now: keyof typeof themes, next: keyof typeof themes) =>
      page.getByRole('button', { name: switchTheme(themes[now], themes[next]) }).click();
    await choose('system', 'light');
    await expect.poll(() => background(page)).toBe(light);
    // Before any script of the app has run, the right theme is there.
    await page.reload({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({ colorScheme: 'light' });
    await choose('light', 'dark');
    await expect.poll(() => background(page)).toBe(dark);
    await choose('dark', 'system');
    await expect.poll(() => background(page)).toBe(light);
  });
});

test.describe('legal pages', () => {
  for (const [name, fact] of [
    ['imprint', 'Duisburg'],
    ['privacy', 'DSGVO'],
    ['accessibility', 'WCAG 2.2'],
  ] as const) {
    test(`${name}: one click from every page, from the configuration`, async ({ page, directory }) => {
      for (const path of ['/', '/merkliste', '/impressum', '/gibt-es-nicht']) {
        await page.goto(path);
        await page.getByRole('link', { name: texts.de.shell[name], exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: texts.de.legal[name].title })).toBeVisible();
        await expect(page.getByRole('main')).toContainText(fact);
      }
      expect(directory.page).toBe(page);
    });
  }

  test('the accessibility statement has a way to report a barrier', async ({ page }) => {
    await page.goto('/barrierefreiheit');
    const feedback = page.getByRole('main').locator('a[href^="mailto:"]').first();
    await expect(feedback).toHaveAttribute('href', /@.+\?subject=/);
  });
});

test('the document may run nothing but our own scripts', async ({ page, site }) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  await expect(page.getByRole('searchbox').first()).toBeVisible();
  expect([...hosts]).toEqual([new URL(site.url).host]);
});

test.describe('before the scripts are there', () => {
  for (const [width, height] of [
    [1440, 900],
    [768, 900],
    [360, 740],
  ] as const)
    test(`the brand stands where it stays, ${width} px`, async ({ page, directory }) => {
      await page.setViewportSize({ width, height });
      const { promise: scripts, resolve: go } = Promise.withResolvers<void>();
      await page.route('**/*.js', async (route) => {
        await scripts;
        await route.continue();
      });
      // The script that sets the theme comes before anything is painted.
      await page.route('**/first-paint.js', (route) => route.continue());
      await page.goto('/', { waitUntil: 'commit' });
      const brand = page.getByText('Partnernetz', { exact: true });
      await expect(brand).toBeVisible();
      const before = await brand.boundingBox();
      go();
      await expect(directory.search).toBeVisible();
      expect(await brand.boundingBox()).toEqual(before);
    });

  test('without scripts it is said what is missing, in both languages', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '/');
    await expect(page.locator('noscript p').first()).toContainText('schalten Sie JavaScript ein');
    await expect(page.locator('noscript [lang="en"]')).toContainText('turn JavaScript on');
    await context.close();
  });
});
