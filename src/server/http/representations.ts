import { conditional, packed } from './conditional.ts';
import type { AppContext } from './request-context.ts';

/** Compression as the platform has it: Node's zlib on the server, nothing or streams in the browser's mock. */
export interface Compress {
  readonly gzip: (data: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** `fast` while somebody waits, `best` for what will be sent many times. */
  readonly brotli: (
    data: Uint8Array<ArrayBuffer>,
    effort: 'fast' | 'best',
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

export type Encoding = 'identity' | 'gzip' | 'br';

export interface Representation {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Strong: equal tags mean equal bytes, so each encoding has its own. */
  readonly etag: string;
}

/** A body in each encoding, ready to be sent. */
export interface Prepared {
  /** The part that the tags of all its representations begin with. */
  readonly tag: string;
  readonly representations: Record<Encoding, Representation>;
}

/** Compresses a value's JSON once, so that no request has to. */
export async function prepare(
  value: unknown,
  compress: Compress,
  effort: 'fast' | 'best',
): Promise<Prepared> {
  const { body, hash: tag } = await packed(value);
  const [gzip, br] = await Promise.all([compress.gzip(body), compress.brotli(body, effort)]);
  return {
    tag,
    representations: {
      identity: { body, etag: `"${tag}"` },
      gzip: { body: gzip, etag: `"${tag}-gzip"` },
      br: { body: br, etag: `"${tag}-br"` },
    },
  };
}

/** Whether an encoding is accepted with a weight above 0. */
const accepting = (name: string) =>
  new RegExp(`(^|,)\\s*(${name}|\\*)\\s*(?!;\\s*q=0(\\.0*)?\\s*(,|$))(;|,|$)`, 'i');
const brotli = accepting('br');
const gzip = accepting('gzip');

/** Of the encodings that the client accepts, the one with the smallest representation. */
function preferredEncoding(c: AppContext): Encoding {
  const accepted = c.req.header('Accept-Encoding') ?? '';
  if (brotli.test(accepted)) return 'br';
  return gzip.test(accepted) ? 'gzip' : 'identity';
}

/** Answers with the smallest representation that the client takes, or 304 where it has any of them. */
export function sendPrepared(
  c: AppContext,
  { tag, representations }: Prepared,
  more: Record<string, string> = {},
): Response {
  const encoding = preferredEncoding(c);
  const content = encoding === 'identity' ? undefined : { 'Content-Encoding': encoding };
  return conditional(c, representations[encoding], { Vary: 'Accept-Encoding', ...more }, content, `"${tag}`);
}
