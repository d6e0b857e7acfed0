import { expect, test } from './fixtures/test.ts';

const states = [
  '/',
  '/?kind=schule&language=tr&q=beratung',
  '/?q=xyzxyz',
  '/merkliste',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/nirgends',
];

test.describe('sizes', () => {
  // 1280 CSS pixels at 400 % zoom are 320 (WCAG 1.4.10).
  for (const [width, when] of [
    [320, ''],
    [390, ' @full'],
    [500, ' @full'],
    [768, ''],
    [1024, ' @full'],
    [1440, ''],
    [3840, ' @full'],
  ] as const) {
    test(`${width} px: nothing needs to be scrolled sideways, nothing is cut off${when}`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height: width < 800 ? 640 : 900 });
      const { items } = await (await fetch(`${site.url}/api/partners?limit=200`)).json();
      const longest = items.toSorted(
        (a: { name: string }, b: { name: string }) => b.name.length - a.name.length,
      )[0];
      for (const path of [...states, `/partner/${longest.slug}`]) {
        await page.goto(path);
        await expect(page.getByRole('contentinfo')).toBeAttached();
        await expect(page.getByRole('heading').first()).toBeAttached();
        const overflow = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          besideItsPlace: [...document.querySelectorAll('header > *')]
            .filter((part) => part.scrollWidth > part.clientWidth + 1)
            .map((part) => part.outerHTML.slice(0, 100)),
          outside: [...document.querySelectorAll('main *, header *')]
            .filter((element) => {
              const { left, right, width } = element.getBoundingClientRect();
              return (
                width > 1 &&
                (right > document.documentElement.clientWidth + 1 || left < -1) &&
                element.closest('[class*=visually-hidden],[class*=skip],[class*=scroller]') === null
              );
            })
            .map((element) => element.outerHTML.slice(0, 100)),
        }));
        expect(overflow, path).toEqual({ page: 0, besideItsPlace: [], outside: [] });
      }
    });
  }

  test('what is tapped is at least 24 pixels in both directions', async ({ page, directory }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await directory.open();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, nav a, main a')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          html: element.outerHTML.slice(0, 90),
          ...element.getBoundingClientRect().toJSON(),
        }))
        .filter(({ width, height }) => width > 1 && (width < 24 || height < 24))
        .map(({ html, width, height }) => `${html} ${Math.round(width)}×${Math.round(height)}`),
    );
    // A checkbox is tapped by its whole row.
    expect(
      small.filter((html) => !html.includes('type="checkbox"') && !html.includes('data-row-link')),
    ).toEqual([]);
  });

  test('nothing jumps while the page loads', async ({ page, directory }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput)
            (window as unknown as { shift: number }).shift =
              ((window as unknown as { shift?: number }).shift ?? 0) + shift.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await directory.open();
    await expect(directory.rows.first()).toBeVisible();
    expect(await page.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0)).toBeLessThan(
      0.05,
    );
  });
});
