import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { precompress } from './scripts/vite/precompress.ts';
import { preloadChunk } from './scripts/vite/preload-chunk.ts';

export default defineConfig(async () => ({
  plugins: [react(), preloadChunk('src/client/messages/de.ts'), precompress()],
  build: {
    // The browsers of 2023 and later; the newest CSS (light-dark, nesting) is lowered for them.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    // Nothing inline: every asset is a file that can be cached and that the CSP allows.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  // Only a test run loads the test tools.
  ...(process.env.VITEST ? { test: (await import('./tests/support/vitest-projects.ts')).testProjects } : {}),
}));
