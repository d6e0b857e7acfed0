import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { imports as words } from '../../src/client/messages/de/imports.ts';
import { imports as english } from '../../src/client/messages/en/imports.ts';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { editingPaths } from '../../src/contract/editing-paths.ts';
import { type OpenWorkbook, opened, rowsOf, saved } from '../api/workbook.ts';
import { expect, test } from './fixtures/test.ts';

/* The workbook is downloaded, edited with another library, handed in, applied and taken back, as staff do it. */

async function openImport(page: Page, title = words.title): Promise<void> {
  await page.goto('/barrierefreiheit');
  await page.evaluate(async (path) => {
    const headers = { 'Content-Type': 'application/json' };
    await fetch(path, { method: 'POST', headers, body: JSON.stringify({ role: 'editor' }) });
  }, editingPaths.sampleSignIn);
  await page.goto('/import');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function downloaded(page: Page, button = words.workbook): Promise<OpenWorkbook> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return opened(await readFile(await (await waiting).path()));
}

const handIn = async (page: Page, name: string, workbook: OpenWorkbook) =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await saved(workbook)),
  });

test.describe('tables that come in', () => {
  test('a workbook: download, edit, look, reload, apply, undo', async ({ page, axe }) => {
    await openImport(page);
    await axe('handing in');
    const workbook = await downloaded(page);
    const [head = [], ...rows] = rowsOf(workbook, 'Partner');
    const [summary, kind, name] = ['Kurzbeschreibung', 'Art', 'Name'].map((heading) => head.indexOf(heading));
    const edited = rows.slice(0, 12);
    for (const row of edited) row[summary ?? 0] = 'In Excel geschrieben.';
    const wrong = rows[20];
    if (wrong !== undefined) wrong[kind ?? 0] = 'Zauberschule';
    await handIn(page, 'Sommer.xlsx', workbook);
    await expect(page.getByText(words.counts(12, 0, rows.length - 13))).toBeVisible();
    await expect(page.getByText('Partner, Zeile 22, Spalte „Art“')).toBeVisible();
    await expect(page.getByText(words.problem['unknown-word']('Zauberschule'))).toBeVisible();
    const first = String(edited[0]?.[name ?? 0]);
    await page.getByRole('button', { name: words.show(first), exact: true }).click();
    await expect(page.getByText('In Excel geschrieben.').first()).toBeVisible();
    // Nothing may be half below the footer: axe takes that for a small target.
    await page.setViewportSize({ width: 1280, height: 2400 });
    await axe('a dry run');
    await page.getByRole('checkbox', { name: words.takeEntry(first), exact: true }).uncheck();
    await expect(page.getByRole('button', { name: words.apply(11) })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: words.apply(11) }).click();
    await expect(page.getByText(words.applied(11)).first()).toBeVisible();
    await axe('what was applied');
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await expect(page.getByText(words.undone).first()).toBeVisible();
    await page.getByRole('link', { name: words.all }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Sommer.xlsx' })).toContainText(
      words.states.undone,
    );
  });

  test('somebody else’s table: columns are guessed, mapped, looked at and applied', async ({ page, axe }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openImport(page);
    const rows = [
      ['Einrichtung', 'Straße', 'PLZ', 'Telefon', 'Mail', 'Notiz'],
      ['Nachbarschaftstreff Süd', 'Musterweg 7', '47249', '0203 23125 66', 'treff@sued.example', 'nett'],
    ];
    await handIn(page, 'Fremd.xlsx', { sheets: [{ name: 'Tabelle1', rows }] });
    await expect(page.getByRole('heading', { name: words.mappingTitle })).toBeVisible();
    await expect(page.getByLabel(words.means('Mail'))).toHaveValue('email');
    await axe('the mapping');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByLabel(words.means('Notiz')).selectOption(words.ignored);
    await page.getByRole('button', { name: words.look }).click();
    await expect(page.getByText(words.newEntry, { exact: true })).toBeVisible();
    await axe('a dry run on a telephone');
    await page.getByRole('button', { name: words.apply(1) }).click();
    await expect(page.getByRole('link', { name: 'Nachbarschaftstreff Süd' })).toBeVisible();
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await expect(page.getByText(words.undone).first()).toBeVisible();
  });

  test('a file that is no table says what to do', async ({ page, guard }) => {
    guard.allow(/400/);
    await openImport(page);
    await page.getByLabel(words.choose).setInputFiles({
      name: 'bild.xlsx',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'keine Excel-Arbeitsmappe' })).toBeVisible();
  });
});

/** Publishes another summary, as somebody else does meanwhile. */
const meanwhile = (page: Page, slug: string) =>
  page.evaluate(
    async ({ path, json }) => {
      const entry: EditableEntry = await (await fetch(path)).json();
      const { content, level, cooperation, version } = entry;
      const body = { content: { ...content, summary: 'Meanwhile.' }, level, cooperation, reason: '' };
      const headers = { ...json, 'If-Match': `"v${version}"` };
      await fetch(path, { method: 'PUT', headers, body: JSON.stringify(body) });
    },
    { path: editingPaths.entry(slug), json: { 'Content-Type': 'application/json' } },
  );

test.describe('in English, dark, on a telephone @full', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 360, height: 2600 }, locale: 'en-GB' });

  test('a conflict is shown with all three values, and chosen by hand', async ({ page, axe }) => {
    await page.addInitScript(() => {
      const state = { language: 'en', theme: 'system', density: 'rows' };
      localStorage.setItem('partnernetz-view', JSON.stringify({ state, version: 1 }));
    });
    await openImport(page, english.title);
    await axe('handing in, English');
    const workbook = await downloaded(page, english.workbook);
    const [head = [], first = [], second = []] = rowsOf(workbook, 'Partners');
    for (const row of [first, second]) row[head.indexOf('Summary')] = 'Changed.';
    await meanwhile(page, String(first[0]));
    await handIn(page, 'Summer.xlsx', workbook);
    const name = String(first[head.indexOf('Name')]);
    await page.getByRole('button', { name: english.show(name), exact: true }).click();
    await expect(page.getByText('Meanwhile.', { exact: true })).toBeVisible();
    await axe('a conflict, English');
    await expect(page.getByRole('button', { name: english.apply(1) })).toBeVisible();
    await page.getByRole('checkbox', { name: english.takeOver }).check();
    await page.getByRole('button', { name: english.apply(2) }).click();
    await expect(page.getByText(english.undoHint)).toBeVisible();
    await axe('what was applied, English');
    await page.getByRole('button', { name: english.undo, exact: true }).click();
    await expect(page.getByText(english.undone).first()).toBeVisible();
  });
});
