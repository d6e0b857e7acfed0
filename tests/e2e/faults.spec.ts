import { startSite } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { Directory } from './pages/directory.ts';

/* Breaking the server is no good neighbour to other tests, so each of these has its own. */
const broken = [/Failed to load resource/, /net::ERR/, /50[0-9]/, /ERR_CONNECTION/];

test.describe('when something fails', () => {
  test('without a network the search goes on, the interface says so, and recovers by itself', async ({
    page,
    directory,
    context,
    guard,
  }) => {
    guard.allow(...broken);
    const script = page.waitForResponse(/partner-panel.*\.js/);
    const style = page.waitForResponse(/partner-panel.*\.css/);
    await directory.open();
    // Only a module that is there with all that it imports opens without a network.
    await page.evaluate((address) => import(address).then(() => undefined), (await script).url());
    await (await style).finished();
    await context.setOffline(true);
    await directory.search.fill('beratung');
    await expect(directory.links.first()).toContainText(/beratung/i);
    await directory.links.first().click();
    await expect(page.getByText(directory.words.partner.failed)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole('article').getByRole('heading', { level: 3 }).first()).toBeVisible({
      timeout: 20_000,
    });
  });

  test('a server that is gone is told; when it is back, nobody has to reload', async ({ page, guard }) => {
    guard.allow(...broken);
    const site = await startSite();
    const directory = new Directory(page);
    await page.clock.install();
    await page.goto(site.url);
    await expect(directory.heading).toBeVisible();
    const lost = page
      .getByText(directory.words.shell.connectionLost)
      .and(page.locator(':not([role=status])'));
    await site.stop();
    // News are asked for every minute, and much sooner while there is no answer.
    await expect(async () => {
      await page.clock.fastForward(61_000);
      await expect(lost).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await directory.search.fill('beratung');
    await expect(directory.links.first()).toBeVisible();
    await site.start();
    await expect(async () => {
      await page.clock.fastForward(5_000);
      await expect(lost).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
    await expect(directory.search).toHaveValue('beratung');
    await site.end();
  });

  test('what was loaded last time is there at once when the server fails, and a banner says so', async ({
    page,
    directory,
    guard,
  }) => {
    guard.allow(...broken);
    await directory.open();
    const total = await directory.total();
    let failing = true;
    await page.route('**/api/**', (route) =>
      failing ? route.fulfill({ status: 500, body: '' }) : route.fallback(),
    );
    await page.reload();
    await directory.expectTotal(total);
    await expect(page.getByText(directory.words.shell.connectionLost).first()).toBeVisible();
    failing = false;
    await expect(page.getByText(directory.words.shell.connectionLost)).toHaveCount(0, { timeout: 20_000 });
  });

  test('a first visit while the server fails says so, tries again, and then shows the directory', async ({
    page,
    directory,
    guard,
  }) => {
    guard.allow(...broken);
    let failing = true;
    await page.route('**/api/**', (route) =>
      failing ? route.fulfill({ status: 503, body: '' }) : route.fallback(),
    );
    await page.goto('/');
    await expect(page.getByText(directory.words.shell.loadFailed)).toBeVisible();
    // Not before it is pressed: the page tries again by itself, and the button would be gone.
    await page.exposeFunction('serverIsBack', () => {
      failing = false;
    });
    await page.evaluate(() => addEventListener('pointerdown', () => Reflect.get(window, 'serverIsBack')()));
    await page.getByRole('button', { name: directory.words.shell.retry }).click();
    await expect(directory.heading).toBeVisible();
  });

  test('a slow server: the frame is there at once, the directory when it comes', async ({
    page,
    directory,
  }) => {
    const gate = Promise.withResolvers<void>();
    await page.route('**/api/directory', async (route) => {
      await gate.promise;
      await route.fallback();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByText(directory.words.shell.loading)).toBeAttached();
    gate.resolve();
    await expect(directory.heading).toBeVisible();
  });

  test('stored data that is damaged is dropped, not shown', async ({ page, directory }) => {
    await directory.open();
    const total = await directory.total();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          localStorage.setItem('partnernetz-shortlist', '{"state":{"slugs":[1,{}]},"version":1}');
          localStorage.setItem('partnernetz-view', 'no json');
          const request = indexedDB.open('keyval-store');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const store = request.result.transaction('keyval', 'readwrite').objectStore('keyval');
            store.put({ etag: '"x"', body: { format: 2, nonsense: true } }, '/api/directory');
            store.transaction.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await directory.expectTotal(total);
  });
});
