import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(html|js|css|svg|json|webmanifest|txt|wasm)$/;
/** Below this a packed file saves no packet, and its headers cost more. */
const leastBytes = 256;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Packs a text as small as it gets: it is done once per build and read many times. */
const encodings = {
  '.br': (content: Buffer) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
  '.gz': (content: Buffer) => gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes `name.br` and `name.gz` beside every file of the built client that gets smaller by it. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'partnernetz-precompress',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir);
    },
    // What is in public/ is copied before. (closeBundle also comes after a failure, and would hide its reason.)
    async writeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile() && compressible.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name));
      await Promise.all(files.map(compressFile));
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < leastBytes) return;
  for (const [suffix, compress] of Object.entries(encodings)) {
    const packed = await compress(content);
    if (packed.byteLength < content.byteLength) await writeFile(file + suffix, packed);
  }
}
