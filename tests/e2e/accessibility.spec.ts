import type { Page } from '@playwright/test';
import { type Language, texts } from './fixtures/language.ts';
import { expect, test } from './fixtures/test.ts';
import { Directory } from './pages/directory.ts';

type State = (page: Page, directory: Directory) => Promise<void>;

/* Every screen in every state that it can be in. */
const states: Record<string, State> = {
  'all partners': (_, directory) => directory.open(),
  'a search with filters': (_, directory) =>
    directory.open('q=beratung&kind=wohlfahrtsverband&language=tr&district=hamborn'),
  'no hit': (_, directory) => directory.open('q=xyzxyz&kind=gremium'),
  'a link with unknown parts': (_, directory) => directory.open('kind=raumschiff'),
  'the dense table': async (_, directory) => {
    await directory.open();
    await directory.density.selectOption('table');
    await expect(directory.rows.first()).toBeVisible();
  },
  'everything unfolded': async (page, directory) => {
    await directory.open();
    // Each click takes one away from those that match.
    const folded = page.locator('aside button[aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
  },
  'details beside the list': async (page, directory) => {
    await directory.open('q=sprachmittlung');
    await directory.links.first().click();
    await expect(page.getByRole('article').getByRole('heading', { level: 3 }).first()).toBeVisible();
  },
  'an entry that does not exist': async (page, directory) => {
    await page.goto('/partner/gibt-es-nicht');
    await expect(page.getByText(directory.words.partner.missing).first()).toBeVisible();
  },
  'a shortlist with a notice': async (page, directory) => {
    await directory.open('kind=kita');
    const name = (await directory.links.first().textContent()) ?? '';
    await page.getByRole('button', { name: directory.words.entry.add(name), exact: true }).click();
    await page.goto('/merkliste');
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: directory.words.shortlist.clear }).click();
    await expect(page.getByRole('button', { name: directory.words.shell.undo })).toBeVisible();
  },
  'a contact list as a table': async (page, { words }) => {
    await page.goto('/listen/neu?kind=kita&group=district&contents=true&index=true');
    await expect(page.getByRole('region', { name: words.contactLists.previewLabel })).toBeVisible();
  },
  'a contact list as cards': async (page, { words }) => {
    await page.goto('/listen/neu?kind=kita&layout=cards');
    await expect(page.getByRole('region', { name: words.contactLists.previewLabel })).toBeVisible();
  },
  'files of a search': async (page, { words }) => {
    await page.goto('/export?kind=kita');
    await expect(page.getByRole('region', { name: words.exports.contents })).toBeVisible();
  },
  'addresses to copy': async (page, { words }) => {
    await page.goto('/export?kind=kita');
    await page.getByRole('radio', { name: words.exports.purposes.bcc }).check();
    await page.getByRole('button', { name: words.exports.show }).click();
    await expect(page.getByRole('button', { name: words.exports.copy(1) })).toBeVisible();
  },
  'no files of nothing': async (page, { words }) => {
    await page.goto('/export?merkliste');
    await expect(page.getByText(words.exports.nothing)).toBeVisible();
  },
  'legal pages': async (page, { words }) => {
    await page.goto('/barrierefreiheit');
    await expect(page.getByRole('heading', { name: words.legal.accessibility.title })).toBeVisible();
  },
  'an address that does not exist': async (page, { words }) => {
    await page.goto('/nirgends');
    await expect(page.getByText(words.shell.notFound)).toBeVisible();
  },
};

for (const language of ['de', 'en'] as const satisfies readonly Language[]) {
  for (const theme of ['light', 'dark'] as const) {
    // Every state once on each change; in the other colours and language in the long run.
    const when = language === 'de' && theme === 'light' ? '' : ' @full';
    test.describe(`axe, ${language}, ${theme}${when}`, () => {
      test.use({ colorScheme: theme });
      test.beforeEach(async ({ page, guard }) => {
        guard.allow(/404/);
        await page.addInitScript((chosen) => {
          localStorage.setItem(
            'partnernetz-view',
            JSON.stringify({ state: { language: chosen, theme: 'system', density: 'rows' }, version: 1 }),
          );
        }, language);
      });
      for (const [name, reach] of Object.entries(states)) {
        test(name, async ({ page, axe }) => {
          await reach(page, new Directory(page, language));
          await axe(`${name} (${language}, ${theme})`);
        });
      }
    });
  }
}

test('axe on a narrow screen: list, filter dialog, details', async ({ page, directory, axe }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await directory.open();
  await axe('the list at 320 px');
  await page.getByRole('button', { name: texts.de.directory.openFilters(0), exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe('the filter dialog');
  await page.keyboard.press('Escape');
  await directory.links.first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 3 }).first()).toBeVisible();
  await axe('details at 320 px');
});

test('axe with forced colours', async ({ page, directory, axe }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await directory.open('kind=schule');
  await axe('forced colours');
});
