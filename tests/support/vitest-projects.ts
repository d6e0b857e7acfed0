import type { ViteUserConfig } from 'vitest/config';

type TestConfig = NonNullable<ViteUserConfig['test']>;

/** Long runs (crashes, restarts under load) are in `*.full.test.ts` and take part in `npm run test:full` only. */
const exclude = ['**/node_modules/**', '**/dist/**', ...(process.env.FULL ? [] : ['**/*.full.test.ts'])];
const globalSetup = ['tests/support/global-setup.ts'];

const project = (name: string, include: string[], more: TestConfig = {}) => ({
  extends: true as const,
  test: { name, include, exclude, setupFiles: ['tests/support/strict-console.ts'], ...more },
});

/** The Vitest projects: which files run where, and what they are given. */
export const testProjects: TestConfig = {
  // The machines this has to run on have two cores, and the tests share one PostgreSQL.
  maxWorkers: 2,
  restoreMocks: true,
  projects: [
    project('unit', ['src/{contract,domain,server}/**/*.test.ts', 'mocks/**/*.test.ts'], { globalSetup }),
    project('api', ['tests/{api,import,faults,support}/**/*.test.ts'], { globalSetup, testTimeout: 30_000 }),
    project('dom', ['src/client/**/*.test.{ts,tsx}'], {
      globalSetup,
      environment: 'happy-dom',
      exclude: [...exclude, '**/*.browser.test.tsx'],
    }),
    project('repo', ['tests/repo/**/*.test.ts']),
  ],
};
