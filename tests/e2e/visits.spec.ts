import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';

const data = ['/api/directory', '/api/vocabulary'] as const;

/** Bytes over the network of every request for a path, in the order of the requests. */
const transferred = (page: Page, path: string): Promise<number[]> =>
  page.evaluate(
    (wanted) =>
      performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => new URL(entry.name).pathname === wanted)
        .map(({ transferSize }) => transferSize),
    path,
  );

test('the first visit asks once for what it shows, the next one only for news', async ({
  page,
  directory,
}) => {
  await directory.open();
  await page.waitForLoadState('networkidle');
  for (const path of data) {
    const [first = 0, ...more] = await transferred(page, path);
    expect(first).toBeGreaterThan(2_000);
    expect(more).toEqual([]);
  }
  await page.reload();
  await expect(directory.heading).toBeVisible();
  await page.waitForLoadState('networkidle');
  for (const path of data) {
    const [first = Number.NaN, ...more] = await transferred(page, path);
    expect(first).toBeLessThan(1_500);
    expect(more).toEqual([]);
  }
});
