import type { StaticFile } from './files.ts';

type Encoding = keyof StaticFile['bodies'];

/**
 * The response to GET or HEAD for a file: the best encoding that the client takes, 304 when it has it already.
 * `cacheControl` says how long it may keep it without asking.
 */
export function respondWith(request: Request, file: StaticFile, cacheControl: string): Response {
  const encoding = chooseEncoding(request.headers.get('accept-encoding') ?? '', file);
  const etag = `"${file.hash}-${encoding}"`;
  const headers: Record<string, string> = {
    'cache-control': cacheControl,
    etag,
    vary: 'Accept-Encoding',
    // In a 304 as well: browsers take its headers over, and what policy is set hangs on the type.
    'content-type': file.contentType,
  };
  if (matches(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  const body = file.bodies[encoding] ?? file.bodies.identity;
  headers['content-length'] = String(body.byteLength);
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  // Copied types only: the bytes themselves are shared by every response.
  return new Response(request.method === 'HEAD' ? null : (body as Uint8Array<ArrayBuffer>), { headers });
}

function chooseEncoding(accepted: string, file: StaticFile): Encoding {
  const offers = new Map(
    accepted.split(',').map((offer) => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))] as const;
    }),
  );
  const takes = (encoding: string) => (offers.get(encoding) ?? offers.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).find((encoding) => file.bodies[encoding] && takes(encoding)) ?? 'identity';
}

function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
