import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';

export const twinPath = '/bench-twin/';

type Files = ReadonlyMap<string, string | Uint8Array>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

function document(files: Files): string {
  const named = (ending: string) => [...files.keys()].filter((name) => name.endsWith(ending));
  const styles = ['/theme.css', ...named('.css')].map((href) => `<link rel="stylesheet" href="${href}">`);
  const scripts = named('.js').map((src) => `<script type="module" src="${src}"></script>`);
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Twin</title>${styles.join('')}${scripts.join('')}`;
}

/** Builds the twin with the product's build tool, in memory. */
export async function buildTwin(): Promise<Files> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    base: twinPath,
    build: {
      write: false,
      target: 'chrome111',
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(import.meta.dirname, 'twin/main.ts') },
    },
  });
  const outputs = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const files = new Map<string, string | Uint8Array>(
    outputs.map((file) => [`${twinPath}${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  return files.set(twinPath, document(files));
}

/** Lets a page find the twin beside the product, on the product's own origin: there it gets the same data. */
export async function serveTwin(page: Page, files: Files): Promise<void> {
  await page.route(`**${twinPath}**`, (route) => {
    const name = new URL(route.request().url()).pathname;
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = types[path.extname(name)] ?? types['.html'] ?? '';
    return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) });
  });
}
