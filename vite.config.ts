import { defineConfig } from 'vitest/config';
import { testProjects } from './tests/support/vitest-projects.ts';

export default defineConfig({
  test: testProjects,
});
