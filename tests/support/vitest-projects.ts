import type { ViteUserConfig } from 'vitest/config';

type TestConfig = NonNullable<ViteUserConfig['test']>;

/*
 * Long runs (crashes, restarts under load) are in *.full.test.ts: FULL=1 adds them, FULL=only runs nothing else.
 */
const full = process.env.FULL;
const exclude = ['**/node_modules/**', '**/dist/**', ...(full ? [] : ['**/*.full.test.ts'])];
const globalSetup = ['tests/support/global-setup.ts'];

const project = (name: string, include: string[], more: TestConfig = {}) => ({
  extends: true as const,
  test: {
    name,
    include: full === 'only' ? include.map((glob) => glob.replace('*.test.', '*.full.test.')) : include,
    exclude,
    setupFiles: ['tests/support/strict-console.ts'],
    ...more,
  },
});

/** The Vitest projects: which files run where, and what they are given. */
export const testProjects: TestConfig = {
  // The machines this has to run on have two cores, and the tests share one PostgreSQL.
  maxWorkers: 2,
  restoreMocks: true,
  projects: [
    project('unit', ['src/{contract,domain,server}/**/*.test.ts', 'mocks/**/*.test.ts'], { globalSetup }),
    project('api', ['tests/{api,import,support}/**/*.test.ts'], { globalSetup, testTimeout: 30_000 }),
    project('faults', ['tests/faults/**/*.test.ts'], {
      globalSetup,
      testTimeout: 120_000,
      hookTimeout: 60_000,
    }),
    project('dom', ['src/client/**/*.test.ts', 'src/client/**/*.test.tsx'], {
      globalSetup,
      environment: 'happy-dom',
      exclude: [...exclude, '**/*.browser.test.tsx'],
    }),
    project('repo', ['tests/repo/**/*.test.ts']),
  ],
};
