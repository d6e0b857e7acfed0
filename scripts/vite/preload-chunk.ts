import type { Plugin } from 'vite';

/**
 * Lets the browser fetch the chunk made of `source` (a path from the root) together with the entry. A chunk that the
 * entry always asks for, but by a dynamic import, would else start one round trip later.
 */
export function preloadChunk(source: string): Plugin {
  return {
    name: 'partnernetz-preload-chunk',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(source),
        );
        if (chunk === undefined) throw new Error(`no chunk is made of ${source}`);
        return [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${chunk.fileName}` },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
