import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { droppableComponents } from './scripts/vite/droppable-components.ts';
import { firstLoadChunk } from './scripts/vite/first-load-chunk.ts';
import { precompress } from './scripts/vite/precompress.ts';
import { preloadChunk } from './scripts/vite/preload-chunk.ts';
import { preloadData } from './scripts/vite/preload-data.ts';
import { scopedName } from './scripts/vite/scoped-name.ts';
import { apiPaths } from './src/contract/paths.ts';

export default defineConfig(async () => ({
  plugins: [
    react(),
    droppableComponents('react-router'),
    preloadChunk('src/client/messages/de.ts'),
    preloadData([apiPaths.directory, apiPaths.vocabulary]),
    precompress(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    // The browsers of 2023 and later; the newest CSS (light-dark, nesting) is lowered for them.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    // Each page brings its own styles; scripts are not listed beside them.
    modulePreload: false,
    // Nothing inline: every asset is a file that can be cached and that the CSP allows.
    assetsInlineLimit: 0,
    // Slower than the built-in minifier, and what it saves people load on each first visit (decision 008).
    minify: 'terser' as const,
    terserOptions: { module: true, ecma: 2020 as const, compress: { passes: 3 } },
    license: { fileName: 'licences.txt' },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [firstLoadChunk(path.join(import.meta.dirname, 'src/client/main.tsx'))],
        },
      },
    },
  },
  ...(process.env.VITEST ? { test: await testProjects() } : {}),
}));

/** Only a test run loads the test tools; by an address, or Vite would bundle them, and the server, into this file. */
async function testProjects() {
  const file = new URL('./tests/support/vitest-projects.ts', import.meta.url).href;
  const tools: typeof import('./tests/support/vitest-projects.ts') = await import(file);
  return tools.testProjects;
}
