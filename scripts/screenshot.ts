import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openChromium } from '../tests/bench/stage/chromium.ts';
import { withSite } from '../tests/bench/stage/site.ts';
import { sampleDay } from '../tests/support/sample-day.ts';
import { root } from './install.mjs';

/*
 * Makes docs/screenshots/*.png from the built client, the real server and the sample network, on the day that the
 * sample was made: `node scripts/run.mjs scripts/screenshot.ts`.
 */
interface Shot {
  readonly name: string;
  readonly address: string;
  readonly options: BrowserContextOptions;
  /** As the client keeps it. */
  readonly view?: { readonly density?: 'table'; readonly theme?: 'dark' };
}

const partners = 300;
const folder = path.join(root, 'docs/screenshots');
const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const pool = '/partner/sprachmittlungspool-duisburger-norden';

const shots: readonly Shot[] = [
  { name: 'directory', address: `${pool}?q=sprachmittlung`, options: desktop },
  { name: 'table', address: '/?q=beratung', options: desktop, view: { density: 'table' } },
  { name: 'dark', address: `${pool}?q=sprachmittlung`, options: desktop, view: { theme: 'dark' } },
  { name: 'phone', address: '/?q=beratung', options: phone },
];

async function take(browser: Browser, url: string, { name, address, options, view }: Shot): Promise<void> {
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${sampleDay}T10:30:00+01:00`));
  const kept = JSON.stringify({ state: view ?? {}, version: 1 });
  await page.addInitScript((value) => localStorage.setItem('partnernetz-view', value), kept);
  await page.goto(`${url}${address}`, { waitUntil: 'networkidle' });
  await page.locator('main [data-row-link]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}

await mkdir(folder, { recursive: true });
await withSite(partners, async (url) => {
  const browser = await openChromium();
  try {
    for (const shot of shots) await take(browser, url, shot);
  } finally {
    await browser.close();
  }
});
