import type { Page } from '@playwright/test';
import type { ContactPeople } from '../../src/contract/erasure.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';

/** Presses Tab until what has the focus has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.closest('label, button')?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nothing called ${name} was reached`);
}

/** An entry of the sample with a contact person. */
const findPerson = (page: Page) =>
  page.evaluate(async () => {
    const list = await (await fetch('/api/partners?limit=100')).json();
    for (const { slug } of list.items) {
      const found: ContactPeople = await (await fetch(`/api/entries/${slug}/contact-people`)).json();
      const person = found.people.find(({ type, current }) => type === 'person' && current);
      if (person !== undefined) return { slug: slug as string, name: person.name };
    }
    throw new Error('the sample has no contact person');
  });

test('without a mouse: a person is erased, that is said, and nothing of them is left to be seen', async ({
  page,
  axe,
}) => {
  await new Account(page).signInAs('editor');
  const { slug, name } = await findPerson(page);
  await page.goto(`/partner/${slug}/verlauf`);
  const opener = page.getByRole('button', { name: 'Person löschen …' });
  await expect(opener).toBeVisible();
  await tabTo(page, /^Person löschen …$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Person löschen' });
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  await axe('erasing a person');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  const confirm = dialog.getByRole('button', { name: 'Endgültig löschen' });
  await tabTo(page, new RegExp(`^${name}`));
  await page.keyboard.press('Space');
  await expect(confirm).toBeDisabled();
  await tabTo(page, /^Ich habe verstanden/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Endgültig löschen$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${name} ist gelöscht.`).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(
    page.getByText('Angaben einer Person wurden auf deren Wunsch gelöscht.').first(),
  ).toBeVisible();
  const seen = await page.evaluate(async (at) => {
    const paths = [`/api/entries/${at}`, `/api/entries/${at}/history`, `/api/entries/${at}/history/1`];
    return (await Promise.all(paths.map(async (path) => (await fetch(path)).text()))).join(' ');
  }, slug);
  expect(seen).not.toContain(name);
  expect(seen).toContain('Auf Wunsch gelöscht');
});
