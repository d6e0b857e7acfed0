import type { Page } from '@playwright/test';
import { Client } from 'pg';
import { secondFactor } from '../../src/client/messages/de/second-factor.ts';
import { startMailbox } from './fixtures/mailbox.ts';
import { startSite } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';
import { Directory } from './pages/directory.ts';

async function query(databaseUrl: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Everything that this browser holds of the site, in one text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts: unknown[] = [{ ...localStorage }, { ...sessionStorage }, history.state];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of db.objectStoreNames) {
        parts.push(
          await new Promise((resolve) => {
            const request = db.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
        );
      }
      db.close();
    }
    for (const key of await caches.keys()) parts.push(key);
    return JSON.stringify(parts);
  });

/** What the snapshot shows only to the network. */
const inner = /Fachkräftetelefon|Direktleitung für Einrichtungen/;

test.describe('the account', () => {
  test('one click signs in to a sample; the menu says who one is and where one may go', async ({
    page,
    axe,
  }) => {
    const account = new Account(page);
    await account.signInAs('administrator');
    await account.menu.click();
    for (const area of ['review', 'newEntry', 'archive', 'staff', 'audit', 'account'] as const)
      await expect(page.getByRole('link', { name: account.words[area], exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe('the account menu');
    await page.keyboard.press('Escape');
    await account.goTo(account.words.account);
    await expect(page.getByText(account.words.thisDevice)).toBeVisible();
    await axe('the account');
    await page.goto('/anmelden');
    await expect(page.getByRole('heading', { name: account.words.alreadyTitle })).toBeVisible();
    await axe('signed in already');
  });

  test('what is not for everybody is gone from the browser after signing out', async ({ page }) => {
    const account = new Account(page);
    const directory = new Directory(page);
    await account.signInAs('partner');
    await directory.open();
    await expect.poll(() => stored(page)).toMatch(inner);
    await page.goto('/konto');
    // Both answers of the page: one that comes after the session ended is a 401, which the browser complains about.
    await expect(page.getByRole('button', { name: secondFactor.begin })).toBeVisible();
    await expect(page.getByText(account.words.thisDevice)).toBeVisible();
    await account.signOut();
    await expect(directory.heading).toBeVisible();
    expect(await stored(page)).not.toMatch(inner);
    await page.goBack();
    await expect(page.getByText(account.words.thisDevice)).toHaveCount(0);
    expect(await page.content()).not.toMatch(inner);
  });

  test('another tab hears of it, and a session that ended elsewhere is forgotten', async ({
    page,
    site,
    guard,
  }) => {
    guard.allow(/401/);
    const account = new Account(page);
    await account.signInAs('editor');
    const other = await page.context().newPage();
    await other.goto('/konto');
    await expect(other.getByText(account.words.thisDevice)).toBeVisible();
    await account.signOut();
    await expect(other.getByText(account.words.thisDevice)).toHaveCount(0);
    // It would hear of the next end first, and tell this one.
    await other.close();

    await account.signInAs('editor');
    await query(site.databaseUrl, 'delete from session');
    let visits = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) visits += 1;
    });
    await page.goto('/konto');
    // Once for us, and once more by itself, with nothing of the session left.
    await expect.poll(() => visits).toBe(2);
    // The second visit may have been asked for and not be here yet: then the first page's script ends in the middle.
    await expect(async () => {
      expect(await page.evaluate(() => localStorage.getItem('partnernetz-signed-in'))).toBeNull();
    }).toPass();
    // The page says what is needed, and is where signing in leads back to.
    await page.locator('main').getByRole('link', { name: 'Anmelden' }).click();
    await page.getByRole('button', { name: account.words.sampleRoles.editor }).click();
    await expect(page).toHaveURL(/\/konto$/);
  });
});

test.describe('a code by mail', () => {
  test('sent by a real mail server, typed in, wrong first; a reload keeps the step', async ({
    page,
    guard,
    axe,
    browser,
  }) => {
    // A server of its own, four pages and a mail server take their time beside other work.
    test.setTimeout(120_000);
    guard.allow(/400/);
    const mailbox = await startMailbox();
    const site = await startSite('sample', {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Partnernetz <netz@ki.example>',
    });
    try {
      await query(
        site.databaseUrl,
        `insert into person (id, name, email, role) values ('p', 'Meryem', 'meryem@people.example', 'partner')`,
      );
      const account = new Account(page);
      await page.goto(`${site.url}/anmelden`);
      await expect(page.getByLabel(account.words.email)).toBeVisible();
      await axe('the first step');
      await page.getByLabel(account.words.email).fill('Meryem@people.example');
      await page.keyboard.press('Enter');
      await expect(account.code).toBeFocused();
      const code = await mailbox.codeFor('meryem@people.example');
      await page.reload();
      await account.code.pressSequentially(code === '000000' ? '111111' : '000000');
      await expect(page.getByRole('alert')).toContainText(/falsch/);
      await axe('a wrong code');
      const { subject = '', text = '', html } = await mailbox.mailTo('meryem@people.example', /code/i);
      expect(html).not.toMatch(/<img|src=/);
      // The mail's link leads to where the code is typed, in a new tab of this browser ...
      const link = text.match(/http:\S+/)?.[0] ?? '';
      expect(link).toBe(`${site.url}/anmelden#code`);
      const tab = await page.context().newPage();
      await tab.goto(link);
      const there = new Account(tab);
      await expect(there.code).toBeFocused();
      // ... and says so in another one, where it would be of no use. Opening it changes nothing.
      const elsewhere = await browser.newContext();
      const stranger = await elsewhere.newPage();
      await stranger.goto(link);
      await expect(stranger.getByText(account.words.codeElsewhere)).toBeVisible();
      await elsewhere.close();
      await there.code.fill('402');
      await tab.keyboard.press('Enter');
      await expect(tab.getByRole('alert')).toHaveText(account.words.codeShort);
      // Pasted with the words around it.
      await there.code.fill(subject);
      await expect(there.menu).toBeVisible();
      // The tab where it was asked for needs no second code.
      await expect(page.getByRole('heading', { name: account.words.alreadyTitle })).toBeVisible();
      await page.getByRole('link', { name: account.words.goOn }).click();
      await expect(new Directory(page).heading).toBeVisible();
      // What they still fetch would not find the server any more.
      await tab.close();
      await page.close();
    } finally {
      await site.end();
      await mailbox.close();
    }
  });

  test('an address that nobody knows is answered in the same words', async ({ page }) => {
    const account = new Account(page);
    await account.askForCode('niemand@people.example');
    await expect(page.getByText(account.words.codeSent('niemand@people.example', 10))).toBeVisible();
    await page.getByRole('button', { name: account.words.otherAddress }).click();
    await expect(page.getByLabel(account.words.email)).toBeVisible();
  });
});
