import type { Page } from '@playwright/test';
import { editing as words } from '../../src/client/messages/de/editing.ts';
import { expect, test } from './fixtures/test.ts';

/** Signs in as the sample person of a role: there is no mailbox to wait for. */
async function signInAs(page: Page, role: 'partner' | 'editor'): Promise<void> {
  await page.goto('/');
  const status = await page.evaluate(
    async (wanted) =>
      (
        await fetch('/api/sample/sign-in', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ role: wanted }),
        })
      ).status,
    role,
  );
  expect(status).toBe(200);
}

/** The address of the first entry that the person looks after. */
async function firstEntry(page: Page): Promise<string> {
  const slug = await page.evaluate(async () => {
    const response = await fetch('/api/my/entries');
    const { entries }: { entries: { slug: string }[] } = await response.json();
    return entries[0]?.slug ?? '';
  });
  expect(slug).not.toBe('');
  return `/mein-eintrag/${slug}`;
}

const saved = (page: Page) => page.locator('main').getByText(/^Gespeichert \d\d:\d\d/);

test.describe('looking after an entry', () => {
  test('everything is right: one press, and thanks', async ({ page }) => {
    await signInAs(page, 'partner');
    await page.goto(await firstEntry(page));
    await expect(page.getByRole('heading', { name: words.entry.question })).toBeVisible();
    await page.getByRole('button', { name: words.entry.confirm }).click();
    await expect(page.getByRole('heading', { name: words.entry.confirmedTitle })).toBeFocused();
  });

  test('a change is saved by itself, survives a reload, is looked at, sent and withdrawn', async ({
    page,
  }) => {
    await signInAs(page, 'partner');
    const address = await firstEntry(page);
    await page.goto(`${address}?bearbeiten=ueber-uns`);
    const summary = page.getByLabel(words.form.about.summary);
    await summary.fill('Beratung am Küchentisch.');
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(summary).toHaveValue('Beratung am Küchentisch.');
    await page.getByRole('link', { name: words.form.done }).click();
    await expect(page.getByRole('heading', { name: words.send.title })).toBeVisible();
    await expect(page.getByText('Küchentisch')).toBeVisible();
    await page.getByRole('button', { name: words.send.send }).click();
    await expect(page.getByRole('heading', { name: words.send.sentTitle })).toBeVisible();
    await page.getByRole('link', { name: words.send.toEntry }).click();
    await expect(page.getByRole('heading', { name: words.proposal.submitted })).toBeVisible();
    await page.getByRole('button', { name: words.proposal.withdraw }).click();
    await expect(page.getByRole('heading', { name: words.proposal.draft })).toBeVisible();
  });

  for (const [width, height] of [
    [1440, 600],
    [900, 500],
    [360, 640],
  ] as const) {
    test(`${width} px: nothing shows below what can be done, and nothing has the focus under it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await signInAs(page, 'partner');
      await page.goto(`${await firstEntry(page)}?bearbeiten=kontakte`);
      const done = page.getByRole('link', { name: words.form.done });
      await expect(done).toBeVisible();
      const edges = () => done.evaluate((link) => link.getBoundingClientRect());
      await page.evaluate(() => scrollTo(0, 0));
      expect(height - (await edges()).bottom).toBeLessThan(12);
      for (const part of await page.locator('form :is(a, button, summary):visible').all()) {
        await part.focus();
        const { bottom } = await part.evaluate((element) => element.getBoundingClientRect());
        expect(bottom, (await part.textContent()) ?? '').toBeLessThan((await edges()).top);
      }
    });
  }

  test('what was typed the moment before the page is left is there on the next', async ({ page }) => {
    await signInAs(page, 'partner');
    const address = await firstEntry(page);
    const summary = page.getByLabel(words.form.about.summary);
    for (const text of ['Eben', 'Gerade eben', 'Jetzt', 'Jetzt gleich']) {
      await page.goto(`${address}?bearbeiten=ueber-uns`);
      await summary.fill(text);
      await page.goto(`${address}?bearbeiten=kontakte`);
      await page.goto(`${address}?bearbeiten=ueber-uns`);
      await expect(summary).toHaveValue(text);
    }
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Jetzt');
  });

  test('what is written without a network is sent when it is back', async ({ page, context, guard }) => {
    guard.allow(/ERR_INTERNET_DISCONNECTED/);
    await signInAs(page, 'partner');
    await page.goto(`${await firstEntry(page)}?bearbeiten=ueber-uns`);
    const summary = page.getByLabel(words.form.about.summary);
    await expect(summary).toBeVisible();
    await context.setOffline(true);
    await summary.fill('Im Keller geschrieben.');
    await expect(page.locator('main').getByText(words.form.status.offline)).toBeVisible();
    await context.setOffline(false);
    await expect(saved(page)).toBeVisible();
    await page.reload();
    await expect(summary).toHaveValue('Im Keller geschrieben.');
  });

  test('two devices: both states are there, one is chosen', async ({ page, browser, baseURL }) => {
    await signInAs(page, 'partner');
    const address = await firstEntry(page);
    const state = await page.context().storageState();
    const other = await browser.newContext({
      storageState: state,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const telephone = await other.newPage();
    await page.goto(`${address}?bearbeiten=ueber-uns`);
    await telephone.goto(new URL(`${address}?bearbeiten=ueber-uns`, page.url()).href);
    // It has read the state that the other one is about to change.
    await expect(telephone.getByLabel(words.form.about.summary)).toBeVisible();
    // „Gespeichert“ stands there from the start where a test before has left a draft: only the answer tells of this one.
    const stored = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByLabel(words.form.about.summary).fill('Vom Rechner.');
    expect((await stored).status()).toBe(200);
    await telephone.getByLabel(words.form.about.summary).fill('Vom Telefon.');
    await expect(telephone.getByRole('heading', { name: words.form.conflict.title })).toBeVisible();
    await telephone.getByRole('button', { name: words.form.conflict.mine }).click();
    await expect(saved(telephone)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(words.form.about.summary)).toHaveValue('Vom Telefon.');
    await other.close();
  });

  test('the KI publishes without a review', async ({ page, directory }) => {
    await signInAs(page, 'editor');
    await directory.open('kind=kita');
    const href = (await directory.links.first().getAttribute('href')) ?? '';
    const slug = new URL(href, page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`/mein-eintrag/${slug}?direkt&bearbeiten=ueber-uns`);
    await page.getByLabel(words.form.about.summary).fill('Gerade am Telefon geklärt.');
    await page.getByRole('link', { name: words.form.done }).click();
    await page.getByLabel(words.direct.reason).fill('Anruf');
    await page.getByRole('button', { name: words.direct.send, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/partner/${slug}`));
    await expect(page.getByText('Gerade am Telefon geklärt.').first()).toBeVisible();
  });

  test('a new entry needs a name and a kind', async ({ page }) => {
    await signInAs(page, 'editor');
    await page.goto('/neu?bearbeiten=ueber-uns');
    await page.getByLabel(words.form.about.name).fill('Nachbarschaftstreff Probe');
    await page.getByLabel(words.form.about.kind).selectOption({ index: 1 });
    await page.getByRole('link', { name: words.form.done }).click();
    await page.getByRole('button', { name: words.direct.create }).click();
    await expect(page).toHaveURL(/\/partner\/nachbarschaftstreff-probe/);
  });
});
