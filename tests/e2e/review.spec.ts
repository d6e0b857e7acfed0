import { review as words } from '../../src/client/messages/de/review.ts';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { editingPaths } from '../../src/contract/editing-paths.ts';
import type { EntryContent } from '../../src/contract/entry-content.ts';
import { send, signIn, submitAnother, submitChanges } from './fixtures/proposals.ts';
import { expect, test } from './fixtures/test.ts';

/** What can be pressed below the notice; each as it reads. */
const pressableBelow = (notice: Element): string[] => {
  const { left, top, width, height } = notice.getBoundingClientRect();
  const below = new Set<string>();
  for (let x = left; x <= left + width; x += 6) {
    for (let y = top; y <= top + height; y += 6) {
      const [first] = document.elementsFromPoint(x, y).filter((each) => !notice.contains(each));
      const pressable = first?.closest('a, button, label, input, textarea, select, summary');
      if (pressable) below.add(pressable.textContent || pressable.tagName);
    }
  }
  return [...below];
};

test.describe('review', () => {
  for (const [width, height, what] of [
    [1440, 900, 'room below the decision'],
    [1440, 720, 'the decision over the changes'],
    [1440, 600, 'the decision where the changes end'],
    [360, 740, 'a telephone'],
  ] as const) {
    test(`the notice about a decision lies over nothing that can be pressed (${what})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const entry = await submitChanges(page);
      await submitAnother(page, entry);
      await page.goto('/pruefung');
      await page.getByRole('link', { name: entry.content.name }).first().click();
      await page.getByRole('button', { name: words.acceptAll }).click();
      const notice = page.getByRole('region', { name: 'Hinweise' });
      await expect(notice.getByText(words.acceptedAll(entry.content.name))).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name: entry.content.name })).toBeHidden();
      await expect(page.getByRole('button', { name: words.giveBack })).toBeAttached();
      await expect(notice).toBeInViewport({ ratio: 1 });
      expect(await notice.evaluate(pressableBelow)).toEqual([]);
      await notice.getByRole('button', { name: 'Rückgängig' }).click();
      await expect(page.getByRole('heading', { level: 1, name: entry.content.name })).toBeVisible();
    });
  }

  test('a proposal is found, partly accepted by keyboard, and the decision taken back', async ({
    page,
    axe,
  }) => {
    const entry = await submitChanges(page);
    await page.goto('/pruefung');
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    const menu = page.getByRole('banner').getByRole('button', { expanded: false });
    const waiting = async () =>
      Number(/(\d+) Vorschl/.exec((await menu.getAttribute('aria-label')) ?? '')?.[1] ?? 0);
    await expect.poll(waiting).toBeGreaterThan(0);
    const before = await waiting();
    await axe('the queue');
    await page.getByRole('link', { name: entry.content.name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: entry.content.name })).toBeFocused();
    const boxes = page.getByRole('checkbox', { name: new RegExp(`: +${words.accept}$`) });
    await expect(boxes).toHaveCount(2);
    await axe('a proposal');
    await page.keyboard.press('j');
    await expect(boxes.first()).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: words.shortcuts })).toBeVisible();
    await axe('the shortcuts');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words.acceptedSome(entry.content.name, 1, 2)).last()).toBeVisible();
    await expect.poll(waiting).toBe(before - 1);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(page.getByRole('heading', { level: 1, name: entry.content.name })).toBeVisible();
    await expect(boxes).toHaveCount(2);
    await expect.poll(waiting).toBe(before);
  });

  test('giving back asks for an answer; what was accepted is in the history and can be restored', async ({
    page,
    axe,
  }) => {
    const entry = await submitChanges(page);
    await page.goto('/pruefung');
    await page.getByRole('link', { name: entry.content.name }).first().click();
    await page.getByRole('button', { name: words.giveBack }).click();
    await expect(page.getByRole('textbox', { name: words.comment })).toBeFocused();
    await expect(page.getByText(words.commentMissing)).toBeVisible();
    await page.getByRole('button', { name: words.acceptAll }).click();
    await expect(page.getByText(words.acceptedAll(entry.content.name)).last()).toBeVisible();
    await page.goto(`/partner/${entry.slug}/verlauf`);
    const restore = page.getByRole('button', { name: `Fassung ${entry.version} wiederherstellen` });
    await restore.click();
    await axe('the history with its second step');
    await page.getByRole('button', { name: 'Diese Fassung wiederherstellen' }).click();
    await expect(page.getByText(`Fassung ${entry.version} ist wiederhergestellt.`).last()).toBeVisible();
    const restored = await send<EditableEntry>(page, 'GET', editingPaths.entry(entry.slug));
    expect(restored.content).toEqual(entry.content);
  });

  test('hours that both have changed are corrected by keyboard and published as corrected', async ({
    page,
    axe,
  }) => {
    const withHours = (content: EntryContent, from: string): EntryContent => ({
      ...content,
      locations: content.locations.map((place, at) =>
        at === 0 ? { ...place, hours: [{ day: 1, from, to: '12:00' }] } : place,
      ),
    });
    // Hours go live at once where nobody else has changed them.
    const entry = await submitChanges(
      page,
      (content) => withHours(content, '09:00'),
      ({ slug, version, content, level, cooperation }) =>
        send(
          page,
          'PUT',
          editingPaths.entry(slug),
          { content: withHours(content, '08:00'), level, cooperation, reason: '' },
          { 'If-Match': `"v${version}"` },
        ),
    );
    await page.goto('/pruefung');
    await page.getByRole('link', { name: entry.content.name }).first().click();
    await expect(page.getByRole('checkbox', { name: new RegExp(`: +${words.acceptOver}$`) })).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    const week = page.getByRole('group', { name: words.instead });
    await expect(week.getByRole('textbox', { name: 'Montag' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const tuesday = week.getByRole('textbox', { name: 'Dienstag' });
    await expect(tuesday).toBeFocused();
    await page.keyboard.type('halb neun');
    await page.keyboard.press('Control+Enter');
    await expect(tuesday).toHaveAttribute('aria-invalid', 'true');
    await axe('hours that cannot be read');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('8.30 bis 12 Uhr');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(words.acceptedAll(entry.content.name)).last()).toBeVisible();
    const { content } = await send<EditableEntry>(page, 'GET', editingPaths.entry(entry.slug));
    expect(content.locations[0]?.hours).toEqual([
      { day: 1, from: '09:00', to: '12:00' },
      { day: 2, from: '08:30', to: '12:00' },
    ]);
  });

  test('administrators see the team, the archive and the audit log', async ({ page, axe }) => {
    await page.goto('/');
    await signIn(page, 'administrator');
    for (const [path, title] of [
      ['/team', 'Team'],
      ['/archiv', 'Archiv'],
      ['/protokoll', 'Protokoll'],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await axe(title);
    }
    await expect(page.getByRole('cell', { name: 'angemeldet' }).first()).toBeVisible();
  });
});
