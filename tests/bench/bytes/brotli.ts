import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text as Brotli sends it at its best, which is how what rarely changes is sent. */
export function brotliSize(content: string | Uint8Array): number {
  const input = typeof content === 'string' ? Buffer.from(content) : content;
  return brotliCompressSync(input, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: input.length,
    },
  }).length;
}
