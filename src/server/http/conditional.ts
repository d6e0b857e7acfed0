import type { AccessLevel } from '../../contract/access.ts';
import { sha256 } from '../digest.ts';
import type { AppContext } from './request-context.ts';

/** May be kept by the browser, but not used without asking whether it is still right. */
const revalidate = 'private, no-cache';

/** What is not for everybody stays in no cache: it has to be gone when somebody signs out. */
export const cachingFor = (level: AccessLevel): string =>
  level === 'public' ? revalidate : 'private, no-store';

/** A body with the strong tag of its bytes. */
export interface TaggedBody {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Packs a value as JSON, with a hash of it: 96 bits are enough to tell states of one resource apart. */
export async function packed(value: unknown) {
  const body = new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;
  return { body, hash: (await sha256(body)).slice(0, 24) };
}

/** Packs a value as JSON, tagged by its content. */
export async function tagged(value: unknown): Promise<TaggedBody> {
  const { body, hash } = await packed(value);
  return { body, etag: `"${hash}"` };
}

/** Whether one of the tags that the client has (RFC 9110, 13.1.2) is among those that say the same. */
function hasCurrent(header: string | undefined, isCurrent: (tag: string) => boolean): boolean {
  if (header === undefined) return false;
  return header === '*' || header.split(',').some((tag) => isCurrent(tag.trim().replace(/^W\//, '')));
}

/** Answers 304 where the client has the current state, else the body. */
export function conditional(
  c: AppContext,
  { body, etag }: TaggedBody,
  headers: Record<string, string> = {},
  isCurrent: (tag: string) => boolean = (tag) => tag === etag,
): Response {
  const common = { ETag: etag, 'Cache-Control': revalidate, ...headers };
  if (hasCurrent(c.req.header('If-None-Match'), isCurrent)) return c.body(null, 304, common);
  return c.body(body, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(body.length),
    ...common,
  });
}
