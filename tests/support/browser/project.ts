import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from '../../../scripts/test/chromium.ts';
import { apiPlugin } from './api-plugin.ts';
import { faultCommands } from './fault-commands.ts';

/** `base` run in Chromium, with the API behind the same origin. */
export function browserProject(base: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  const executablePath = findChromium();
  return {
    ...base,
    plugins: [apiPlugin()],
    // Named beforehand: found in the middle of a run, they would reload the page under test.
    optimizeDeps: {
      include: [
        '@tanstack/react-query',
        '@testing-library/react',
        '@testing-library/user-event',
        'idb-keyval',
        'lucide-react',
        'react-dom/client',
        'react-router',
        'zustand',
        'zustand/middleware',
      ],
    },
    test: {
      ...base.test,
      // Faults apply to every page at once.
      fileParallelism: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1280, height: 800 },
        commands: faultCommands,
        provider: playwright({
          launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
          contextOptions: { locale: 'de-DE', timezoneId: 'Europe/Berlin' },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
