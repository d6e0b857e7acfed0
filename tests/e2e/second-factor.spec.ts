import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { secondFactor as words } from '../../src/client/messages/de/second-factor.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';

/** The code in the newest mail that the sample installation keeps for an address, once there are so many. */
async function newestCode(page: Page, email: string, mails: number): Promise<string> {
  const codes = () =>
    page.evaluate(async (to) => {
      const { mails: kept } = await (await fetch('/api/sample/mails')).json();
      return (kept as { to: string; subject: string; at: string }[])
        .filter((mail) => mail.to === to && /\d{3} \d{3}/.test(mail.subject))
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ subject }) => subject.replaceAll(/\D/g, ''));
    }, email);
  await expect.poll(async () => (await codes()).length).toBeGreaterThanOrEqual(mails);
  return (await codes()).at(-1) ?? '';
}

/* A second factor as somebody has one: set up, asked for, lost and found. Without a mouse. */

const codeOf = (secret: string, ahead = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });

test('set up with an app, asked for at the next sign-in, and opened by a recovery code', async ({
  page,
  axe,
  guard,
}) => {
  guard.allow(/400/);
  const account = new Account(page);
  await account.signInAs('editor');
  const email = await page.evaluate(async () => (await (await fetch('/api/session')).json()).person.email);
  await page.goto('/konto');
  await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
  await axe('without a second factor');
  await page.getByRole('button', { name: words.begin }).press('Enter');
  await expect(page.getByRole('img', { name: words.picture })).toBeVisible();
  await axe('setting it up');
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel(words.firstCode).fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Code' })).toBeVisible();
  await page.getByLabel(words.firstCode).fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.codesTitle })).toBeFocused();
  await axe('recovery codes');
  const codes = await page.getByRole('listitem').locator('code').allTextContents();
  await page.getByRole('button', { name: words.kept }).press('Enter');
  await expect(page.getByText(words.left(10))).toBeVisible();

  await account.signOut();
  await account.askForCode(email);
  await page.keyboard.type(await newestCode(page, email, 1));
  await expect(page.getByRole('heading', { name: words.stepTitle })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(words.stepCode)).toBeVisible();
  await axe('the third step');
  await page.getByLabel(words.stepCode).fill(codeOf(secret, 1));
  await expect(account.menu).toBeVisible();

  await account.signOut();
  await account.askForCode(email);
  await page.keyboard.type(await newestCode(page, email, 2));
  await page.getByLabel(words.stepCode).fill(codes[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(account.menu).toBeVisible();
  await page.goto('/konto');
  await expect(page.getByText(words.left(9))).toBeVisible();
  await page.getByRole('button', { name: words.remove }).press('Enter');
  await page.keyboard.type(codes[1] ?? '');
  await page.getByRole('button', { name: words.removeConfirm, exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
});
