import type { Page } from 'playwright-core';

/** What somebody looks for, letter by letter: compounds, two words, an umlaut, a slip, a number, an acronym. */
export const typed = [
  'beratung',
  'caritas marxloh',
  'sprachmitler',
  'jugend psych',
  'türkisch',
  'eingereiste',
  '0203 23125',
  'schwimm hamborn',
] as const;

/** Longer than any frame: when nothing has changed for so long, nothing will. */
const quietMilliseconds = 60;

/** What a page shows; the product and its twin have to agree on it, or the comparison says nothing. */
export interface Shown {
  readonly total: number;
  readonly firstNames: readonly string[];
  readonly rows: number;
  readonly checkboxes: number;
  /** Sum of all counts at the checkboxes. */
  readonly counts: number;
}

/** Playwright's keyboard has no umlauts; DevTools' own does. */
async function hit(page: Page, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  await session.detach();
}

async function measured(page: Page, press: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.__probe.arm());
  await press();
  return page.evaluate((quiet) => window.__probe.settled(quiet), quietMilliseconds);
}

async function typeOne(page: Page, text: string): Promise<number[]> {
  const times: number[] = [];
  for (const letter of text) times.push(await measured(page, () => hit(page, letter)));
  return times;
}

/** Empties the field at once; that is not part of the figures. */
async function empty(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await measured(page, () => page.keyboard.press('Backspace'));
}

export function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const numberIn = (text: string | null | undefined) => Number(text?.replace(/\D/g, '') ?? 0);
    const headings = [...document.querySelectorAll('main h2')];
    const names = [...document.querySelectorAll('main li [data-row-link]')];
    const boxes = [...document.querySelectorAll('main aside label:has(input[type="checkbox"])')];
    return {
      total: numberIn(headings.find((heading) => /\d/.test(heading.textContent ?? ''))?.textContent),
      firstNames: names.slice(0, 5).map((name) => name.textContent ?? ''),
      rows: names.length,
      checkboxes: boxes.length,
      counts: boxes.reduce((sum, box) => sum + numberIn(box.lastElementChild?.textContent), 0),
    };
  });
}

/** Starts counting the milliseconds that the page's main thread works, whatever else the machine does. */
async function stopwatch(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const before = await read();
  return async () => {
    const worked = (await read()) - before;
    await session.detach();
    return worked;
  };
}

export interface Typed {
  /** From key to painted result, of every keystroke. */
  readonly times: number[];
  /** Work of the main thread in all of it. */
  readonly work: number;
  /** What was shown at the end of each query. */
  readonly shown: Shown[];
}

/** Types every query. */
export async function typeAll(page: Page): Promise<Typed> {
  await page.bringToFront();
  await page.locator('input[type="search"]').first().focus();
  const times: number[] = [];
  const after: Shown[] = [];
  const stop = await stopwatch(page);
  for (const text of typed) {
    times.push(...(await typeOne(page, text)));
    after.push(await shown(page));
    await empty(page);
  }
  return { times, work: await stop(), shown: after };
}
