import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config';
import { browserProject } from './browser/project.ts';

type TestConfig = NonNullable<ViteUserConfig['test']>;

/* Long runs (crashes, restarts under load) are in *.full.test.ts: FULL=1 adds them, FULL=only runs nothing else. */
const full = process.env.FULL;
const exclude = ['**/node_modules/**', '**/dist/**', ...(full ? [] : ['**/*.full.test.ts'])];
const setupFiles = ['tests/support/strict-console.ts'];
/* Beside other work a test takes many times as long as alone; these only end what would never end. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
const withDatabase = { globalSetup: ['tests/support/global-setup.ts'] };

function project(name: string, include: string[], more: TestConfig = {}): TestProjectInlineConfiguration {
  const wanted = full === 'only' ? include.map((glob) => glob.replace('.test.', '.full.test.')) : include;

  return { extends: true, test: { name, include: wanted, exclude, setupFiles, ...patience, ...more } };
}

/** The Vitest projects: which files run where, and what they are given. */
export const testProjects: TestConfig = {
  // The machines this has to run on have two cores, and the tests share one PostgreSQL.
  maxWorkers: 2,
  restoreMocks: true,
  projects: [
    project('unit', ['src/{contract,domain,print,server}/**/*.test.ts', 'mocks/**/*.test.ts'], withDatabase),
    project('api', ['tests/{api,import,mail,support}/**/*.test.ts'], withDatabase),
    project('faults', ['tests/faults/**/*.test.ts'], {
      globalSetup: [...withDatabase.globalSetup, 'tests/faults/support/global-setup.ts'],
      testTimeout: 120_000,
    }),
    project('dom', ['src/client/**/*.test.ts', 'src/client/**/*.test.tsx'], {
      ...withDatabase,
      environment: 'happy-dom',
      setupFiles: [...setupFiles, 'tests/support/dom-setup.ts'],
      exclude: [...exclude, '**/*.browser.test.tsx'],
    }),
    browserProject(
      project('browser', ['src/client/**/*.browser.test.tsx'], {
        ...withDatabase,
        setupFiles: [...setupFiles, 'tests/support/dom-setup.ts'],
      }),
    ),
    project('repo', ['tests/repo/**/*.test.ts']),
    // Pages as Chromium prints them.
    project('pdf', ['tests/{pdf,print}/**/*.test.ts'], { testTimeout: 180_000, maxWorkers: 1 }),
    // Files as other programs read them; not part of `npm test`.
    project('interop', ['tests/interop/**/*.test.ts'], {
      globalSetup: ['tests/interop/support/global-setup.ts'],
      testTimeout: 120_000,
      // LibreOffice takes a core for itself.
      maxWorkers: 1,
    }),
  ],
};
