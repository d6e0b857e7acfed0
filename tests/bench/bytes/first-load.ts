import type { Request } from 'playwright-core';
import { openChromium } from '../stage/chromium.ts';

/** One file that a first visit fetched. */
export interface Fetched {
  readonly path: string;
  /** As Chromium names it: document, script, stylesheet, font, fetch … */
  readonly type: string;
  /** Bytes of the body as sent. */
  readonly bytes: number;
}

async function fetched(request: Request): Promise<Fetched> {
  const { responseBodySize } = await request.sizes();
  const { pathname } = new URL(request.url());
  // What the page asks for ahead of its scripts has a type that says only that.
  const type = pathname.startsWith('/api/') ? 'fetch' : request.resourceType();
  return { path: pathname, type, bytes: responseBodySize };
}

/** Everything that a first visit of the page fetches, with an empty cache, until the network is idle. */
export async function firstLoad(url: string): Promise<Fetched[]> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1440, height: 900 } });
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(url, { waitUntil: 'networkidle' });
    return await Promise.all(requests.map(fetched));
  } finally {
    await browser.close();
  }
}
