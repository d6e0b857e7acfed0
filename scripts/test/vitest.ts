import { rmSync } from 'node:fs';
import path from 'node:path';
import { binOf } from '../node24.mjs';
import { type Counts, none, sum, withExitCode } from './counts.ts';
import type { TestOptions } from './options.ts';
import { readReport, reportFolder, runNode } from './process.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs Vitest's projects, without the browser's when there is no Chromium (those then count as skipped). */
export async function runVitest({ projects }: TestOptions, hasChromium: boolean): Promise<Counts> {
  const report = path.join(reportFolder, 'vitest.json');
  rmSync(report, { force: true });
  const wanted = projects.map((name) => `--project=${name}`);
  // What needs other people's programs runs by itself: `npm run test:interop`.
  const without = [...(hasChromium ? [] : ['browser']), ...(projects.length > 0 ? [] : ['interop'])].map(
    (name) => `--project=!${name}`,
  );
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runNode([
    binOf('vitest'),
    'run',
    '--passWithNoTests',
    ...reporters,
    ...wanted,
    ...without,
  ]);
  const counts = withExitCode(countsOf(readReport(report)), exitCode);
  return hasChromium || projects.length > 0 ? counts : sum([counts, await browserTests()]);
}

function countsOf(report: VitestReport | null): Counts {
  if (!report) return { ...none, failed: 1 };
  // A file that cannot be loaded, or whose beforeAll fails, has no failing test to be counted by.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How many tests are not run for want of a browser. */
async function browserTests(): Promise<Counts> {
  const list = path.join(reportFolder, 'vitest-browser.json');
  await runNode([binOf('vitest'), 'list', '--project=browser', `--json=${list}`]);
  return { ...none, skipped: readReport<unknown[]>(list)?.length ?? 1 };
}
