import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig(async () => ({
  plugins: [react()],
  // Only a test run loads the test tools.
  ...(process.env.VITEST ? { test: (await import('./tests/support/vitest-projects.ts')).testProjects } : {}),
}));
