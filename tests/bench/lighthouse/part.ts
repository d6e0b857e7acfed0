import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import { freePort } from '../../support/postgres/free-port.ts';
import type { Measure } from '../report/measure.ts';
import { median } from '../report/statistics.ts';
import { openChromium } from '../stage/chromium.ts';
import { withSite } from '../stage/site.ts';

const partners = 300;
/** The score of one run depends on what else the machine does; the middle one of three much less. */
const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof categories)[number], number>;
const formFactors = { mobile: undefined, desktop: desktopConfig };

async function scoresOf(url: string, form: keyof typeof formFactors): Promise<Scores> {
  const port = await freePort();
  const browser = await openChromium(`--remote-debugging-port=${port}`);
  try {
    const flags: Flags = { port, output: 'json', logLevel: 'silent', onlyCategories: [...categories] };
    const result = await lighthouse(url, flags, formFactors[form]);
    if (result === undefined) throw new Error('Lighthouse did not answer');
    const scores = categories.map((name) => [name, (result.lhr.categories[name]?.score ?? 0) * 100]);
    return Object.fromEntries(scores) as Scores;
  } finally {
    await browser.close();
  }
}

async function measureForm(url: string, form: keyof typeof formFactors): Promise<Measure[]> {
  const results: Scores[] = [];
  for (let run = 0; run < runs; run++) results.push(await scoresOf(url, form));
  return categories.map((category) => ({
    name: `Lighthouse ${form}: ${category}`,
    unit: 'points',
    own: median(results.map((scores) => scores[category])),
    limit: { of: 'own', atLeast: category === 'performance' ? 95 : 100 },
  }));
}

/** Lighthouse on the directory page of the sample network, as a phone on a slow network and as a desktop. */
export function audit(): Promise<Measure[]> {
  return withSite(partners, async (url) => [
    ...(await measureForm(url, 'mobile')),
    ...(await measureForm(url, 'desktop')),
  ]);
}
