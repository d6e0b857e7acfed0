import type { Browser, Page } from 'playwright-core';
import type { Limit, Measure } from '../report/measure.ts';
import { mean, quantile } from '../report/statistics.ts';
import { openChromium } from '../stage/chromium.ts';
import { withSite } from '../stage/site.ts';
import { installProbe } from './probe.ts';
import { buildTwin, serveTwin, twinPath } from './twin-site.ts';
import { type Shown, shown, type Typed, typeAll, typed } from './typing.ts';

const sizes = [2_000, 10_000] as const;
const rounds = 4;
/** Of the design: at most so many times the twin's, at 10,000 partners. */
const mostTimesTwin = 1.3;
const frameMilliseconds = 16;

/** The frame comes when the work is done, so that what is measured is the work and not the wait for the next frame. */
const framesAtOnce = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  return page;
}

async function openProduct(browser: Browser, url: string): Promise<Page> {
  const page = await openPage(browser);
  await page.goto(url);
  await page.locator('main li').first().waitFor();
  return page;
}

async function openTwin(
  browser: Browser,
  url: string,
  files: Awaited<ReturnType<typeof buildTwin>>,
  rows: number,
) {
  const page = await openPage(browser);
  await serveTwin(page, files);
  await page.goto(`${url}${twinPath}?rows=${rows}`);
  await page.locator('main li').first().waitFor();
  return page;
}

/** Throws where the twin is not one: other results, other counts, or much less to draw. */
function requireSame(product: readonly Shown[], twin: readonly Shown[]): void {
  product.forEach((one, at) => {
    const other = twin[at];
    const same =
      other !== undefined &&
      one.total === other.total &&
      one.firstNames.join() === other.firstNames.join() &&
      one.counts === other.counts &&
      one.checkboxes === other.checkboxes &&
      Math.abs(one.rows - other.rows) <= 2;
    if (!same)
      throw new Error(
        `„${typed[at]}“: the twin shows something else: ${JSON.stringify(one)} ${JSON.stringify(other)}`,
      );
  });
}

/** All rounds but the first, which only warms up. */
async function measureAt(url: string, files: Awaited<ReturnType<typeof buildTwin>>) {
  const browser = await openChromium(...framesAtOnce);
  try {
    const product = await openProduct(browser, url);
    const twin = await openTwin(browser, url, files, (await shown(product)).rows);
    const all: { ours: Typed[]; theirs: Typed[] } = { ours: [], theirs: [] };
    for (let round = 0; round <= rounds; round++) {
      const ours = await typeAll(product);
      const theirs = await typeAll(twin);
      requireSame(ours.shown, theirs.shown);
      if (round === 0) continue;
      all.ours.push(ours);
      all.theirs.push(theirs);
    }
    return all;
  } finally {
    await browser.close();
  }
}

const painted = (q: number) => (runs: readonly Typed[]) =>
  quantile(
    runs.flatMap(({ times }) => times),
    q,
  );
const workPerKey = (runs: readonly Typed[]) => mean(runs.map(({ work, times }) => work / times.length));

/** From the key to the painted result, in the built client beside a twin written by hand. */
export async function keystroke(): Promise<Measure[]> {
  const files = await buildTwin();
  const rows: Measure[] = [];
  for (const size of sizes) {
    const { ours, theirs } = await withSite(size, (url) => measureAt(url, files));
    const row = (what: string, value: (runs: readonly Typed[]) => number, limit?: Limit): Measure => ({
      name: `keystroke, ${size.toLocaleString('en')}: ${what}`,
      unit: 'ms',
      own: value(ours),
      peer: { name: 'vanilla twin', value: value(theirs) },
      ...(limit && { limit }),
    });
    const limit: Limit | undefined = size === 10_000 ? { of: 'ratio', atMost: mostTimesTwin } : undefined;
    rows.push(
      row('to painted, p50', painted(0.5), limit),
      row('to painted, p95', painted(0.95), limit),
      row('work of the main thread, mean', workPerKey),
    );
    if (limit)
      rows.push({
        ...row('to painted, p95', painted(0.95)),
        peer: { name: 'one frame', value: frameMilliseconds },
      });
  }
  return rows;
}
