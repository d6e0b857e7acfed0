import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Compress } from './http/representations.ts';

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);
const qualities = { fast: 5, best: 11 } as const;

/** Compression by Node, in its thread pool. */
export const compress: Compress = {
  gzip: async (data) => new Uint8Array(await gzipOf(data, { level: 6 })),
  brotli: async (data, effort) =>
    new Uint8Array(
      await brotliOf(data, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: qualities[effort],
          [constants.BROTLI_PARAM_SIZE_HINT]: data.byteLength,
        },
      }),
    ),
};
