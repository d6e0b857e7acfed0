import { defineConfig, devices } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/test/chromium.ts';

const full = process.env.FULL;
const executablePath = findChromium();

/** The built client, the real server, PostgreSQL and Chromium; nothing is mocked. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  globalSetup: './global-setup.ts',
  // Two cores, and each worker has a server and a browser of its own.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that needs a second try is a defect, here or in the product.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  ...(full === 'only' ? { grep: /@full/ } : full ? {} : { grepInvert: /@full/ }),
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A trace of every test costs a third of the time: TRACE=1 where one is wanted.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
  },
});
