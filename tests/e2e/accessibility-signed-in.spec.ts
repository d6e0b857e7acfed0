import type { Page } from '@playwright/test';
import type { Role } from '../../src/contract/roles.ts';
import type { Session } from '../../src/contract/session.ts';
import type { Language } from './fixtures/language.ts';
import { expect, test } from './fixtures/test.ts';
import { Account } from './pages/account.ts';

/* Every screen of those who are signed in, as axe sees it. `:slug` is an entry that the sample partner looks after. */
const screens: Record<string, readonly [role: Role, address: string]> = {
  'my entries': ['partner', '/mein-eintrag'],
  'is this still right?': ['partner', '/mein-eintrag/:slug'],
  'what to change': ['partner', '/mein-eintrag/:slug?bearbeiten'],
  'the contacts': ['partner', '/mein-eintrag/:slug?bearbeiten=kontakte'],
  'the hours': ['partner', '/mein-eintrag/:slug?bearbeiten=oeffnungszeiten'],
  'the addresses': ['partner', '/mein-eintrag/:slug?bearbeiten=anschrift'],
  'the offers': ['partner', '/mein-eintrag/:slug?bearbeiten=angebote'],
  'the languages': ['partner', '/mein-eintrag/:slug?bearbeiten=sprachen'],
  'about us': ['partner', '/mein-eintrag/:slug?bearbeiten=ueber-uns'],
  'the queue': ['editor', '/pruefung'],
  'a new entry': ['editor', '/neu'],
  'direct editing': ['editor', '/mein-eintrag/:slug?direkt'],
  'the history': ['editor', '/partner/:slug/verlauf'],
  'who looks after it': ['editor', '/partner/:slug/personen'],
  'tables that come in': ['editor', '/import'],
  'the archive': ['editor', '/archiv'],
  'files, and for whom': ['editor', '/export'],
  'an entry with what the team can do': ['editor', '/partner/:slug'],
  'the team': ['administrator', '/team'],
  'the audit': ['administrator', '/protokoll'],
  'the outbox': ['administrator', '/postausgang'],
  'a page that is not for one': ['partner', '/team'],
};

const slugOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json' };
    const ask = async (role: string): Promise<Session> =>
      (
        await fetch('/api/sample/sign-in', { method: 'POST', headers, body: JSON.stringify({ role }) })
      ).json();
    return (await ask('partner')).person?.entries[0] ?? '';
  });

for (const [language, theme, width] of [
  ['de', 'light', 1280],
  ['en', 'dark', 360],
] as const satisfies readonly (readonly [Language, string, number])[]) {
  const when = language === 'de' ? '' : ' @full';
  test.describe(`axe, signed in, ${language}, ${theme}, ${width} px${when}`, () => {
    test.use({ colorScheme: theme, viewport: { width, height: 800 } });
    for (const role of ['partner', 'editor', 'administrator'] as const) {
      test(role, async ({ page, axe, guard }) => {
        test.setTimeout(120_000);
        guard.allow(/40[134]/);
        await page.addInitScript((chosen) => {
          localStorage.setItem(
            'partnernetz-view',
            JSON.stringify({ state: { language: chosen, theme: 'system', density: 'rows' }, version: 1 }),
          );
        }, language);
        await page.goto('/barrierefreiheit');
        const slug = await slugOf(page);
        await new Account(page, language).signInAs(role);
        for (const [name, [who, address]] of Object.entries(screens)) {
          if (who !== role) continue;
          await page.goto(address.replace(':slug', slug));
          await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
          await page.waitForLoadState('networkidle');
          await axe(`${name} (${language}, ${theme})`);
          // Nothing needs to be scrolled sideways.
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, name).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
