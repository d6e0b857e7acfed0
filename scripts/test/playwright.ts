import { rmSync } from 'node:fs';
import path from 'node:path';
import { binOf } from '../node24.mjs';
import { type Counts, none, withExitCode } from './counts.ts';
import { readReport, reportFolder, runNode } from './process.ts';

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly specs: readonly unknown[];
  readonly suites?: readonly Suite[];
}

const config = '--config=tests/e2e/playwright.config.ts';

/** Runs the end-to-end tests in Chromium; without one counts what was not run. */
export async function runPlaywright(hasChromium: boolean): Promise<Counts> {
  const report = path.join(reportFolder, 'playwright.json');
  rmSync(report, { force: true });
  const run = (...args: string[]) =>
    runNode([binOf('@playwright/test', 'playwright'), 'test', config, '--pass-with-no-tests', ...args], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
  if (!hasChromium) {
    await run('--list', '--reporter=json');
    return { ...none, skipped: specsIn(readReport<PlaywrightReport>(report)?.suites ?? []) };
  }
  const exitCode = await run('--reporter=list,json');
  const stats = readReport<PlaywrightReport>(report)?.stats;
  if (!stats) return { ...none, failed: 1 };
  // Once red, once green is a failure: nobody would know which to believe.
  return withExitCode(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    exitCode,
  );
}

const specsIn = (suites: readonly Suite[]): number =>
  suites.reduce((total, { specs, suites: inner = [] }) => total + specs.length + specsIn(inner), 0);
