import type { Plugin } from 'vite';

/**
 * Lets the browser ask the API for what the first screen shows while the scripts are still on their way. Only in what
 * is built: in development a mock may answer in the server's place, later.
 */
export function preloadData(addresses: readonly string[]): Plugin {
  return {
    name: 'partnernetz-preload-data',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    transformIndexHtml: () =>
      addresses.map((href) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href },
        injectTo: 'head',
      })),
  };
}
