import { exports as files } from '../../src/client/messages/de/exports.ts';
import { savedLists as words } from '../../src/client/messages/de/saved-lists.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';
import { ContactList } from './pages/contact-list.ts';

test('a list is kept, printed again, marked where it has changed, and brought back when it was deleted', async ({
  page,
  directory,
  axe,
}) => {
  // A dialog of the browser's own would wait for somebody.
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
    };
  });
  await new Account(page).signInAs('editor');
  const list = new ContactList(page);
  await list.open('kind=kita&level=network&layout=cards');
  await page.getByLabel(list.words.saveName).fill('Kitas für die Wand');
  await page.getByRole('button', { name: list.words.saveDo, exact: true }).click();
  await expect(page).toHaveURL(/list=/);
  await expect(page.getByRole('group', { name: list.words.isSaved })).toBeVisible();
  await axe('a list that is kept');

  await page.goto('/listen');
  await expect(page.getByText(words.neverPrinted)).toBeVisible();
  await axe('the lists');
  const print = page.getByRole('link', { name: words.printAbout('Kitas für die Wand') });
  await expect(print).toHaveText(words.print);
  await print.click();
  await expect(page.getByRole('heading', { name: /^Seit dem Druck/ })).toBeVisible();
  await expect(page).not.toHaveURL(/print=/);
  await expect(page.getByText(list.words.sinceNothing)).toBeVisible();

  await page.goto('/listen');
  const again = page.getByRole('link', { name: words.printAgainAbout('Kitas für die Wand') });
  await expect(again).toHaveText(words.printAgain);
  await page.getByRole('button', { name: words.removeAbout('Kitas für die Wand') }).click();
  await expect(page.getByText(words.none)).toBeVisible();
  await page.getByRole('button', { name: directory.words.shell.undo }).click();
  const link = page.getByRole('link', { name: 'Kitas für die Wand', exact: true });
  await expect(link).toBeVisible();
  const code = await page.evaluate(async () => {
    const { lists } = await (await fetch('/api/contact-lists')).json();
    return (lists as { code: string }[])[0]?.code;
  });
  await page.goto(`/l/${code}`);
  await expect(directory.heading).toBeVisible();
  await expect(page).toHaveURL(/\/\?kind=kita$/);
});

test('who leaves before the list has been kept is not called back', async ({ page, directory }) => {
  await new Account(page).signInAs('editor');
  const list = new ContactList(page);
  await list.open('kind=kita&level=network');
  let answer = () => {};
  const left = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/contact-lists', async (route) => {
    if (route.request().method() === 'POST') await left;
    await route.continue();
  });
  await page.getByLabel(list.words.saveName).fill('Kitas');
  await page.getByRole('button', { name: list.words.saveDo, exact: true }).click();
  await page.getByRole('link', { name: directory.words.shell.imprint, exact: true }).click();
  await expect(page).toHaveURL(/\/impressum$/);
  answer();
  await expect(page.getByText(list.words.saved('Kitas')).first()).toBeVisible();
  await expect(page).toHaveURL(/\/impressum$/);
});

test('a frozen list becomes a file of the entries that were kept with it, whatever its filters give', async ({
  page,
}) => {
  await new Account(page).signInAs('editor');
  const list = new ContactList(page);
  await list.open('kind=kita&level=network');
  await page.getByLabel(list.words.saveName).fill('Kitas von heute');
  await page.getByRole('radio', { name: list.words.saveModes.frozen.label }).check();
  await page.getByRole('button', { name: list.words.saveDo, exact: true }).click();
  await expect(page).toHaveURL(/list=/);
  const id = new URL(page.url()).searchParams.get('list');
  // Its filters no longer stand in the address, as when it is opened from somewhere else.
  await page.goto(`/listen/neu?list=${id}`);
  const kept = await page.evaluate(async () => {
    const { lists } = await (await fetch('/api/contact-lists')).json();
    return (lists as { name: string; slugs: string[] }[]).find(({ name }) => name === 'Kitas von heute')
      ?.slugs;
  });
  await page.getByRole('link', { name: list.words.asFile }).click();
  await expect(page.getByText(files.ofList(kept?.length ?? 0))).toBeVisible();
  await page.reload();
  await expect(page.getByText(files.ofList(kept?.length ?? 0))).toBeVisible();
});
