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

/** Whether one of the tags that the client has (RFC 9110, 13.1.2), weak or strong, begins so: none has a quote inside. */
const hasCurrent = (header: string | undefined, beginning: string): boolean =>
  header !== undefined && (header === '*' || header.includes(beginning));

/**
 * Answers 304 where the client has the current state, else the body.
 * @param content headers that describe the body and go with it only.
 * @param beginning what the tags of the same state begin with.
 */
export function conditional(
  c: AppContext,
  { body, etag }: TaggedBody,
  headers: Record<string, string> = {},
  content: Record<string, string> = {},
  beginning = etag,
): Response {
  const common = { ETag: etag, 'Cache-Control': revalidate, ...headers };
  if (hasCurrent(c.req.header('If-None-Match'), beginning)) return c.body(null, 304, common);
  return c.body(body, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(body.length),
    ...content,
    ...common,
  });
}
