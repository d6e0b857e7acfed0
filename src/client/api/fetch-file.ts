import { ApiProblem, problemOf } from './fetch-json.ts';

export interface ReceivedFile {
  readonly name: string;
  readonly blob: Blob;
}

interface Waiting {
  /** Gives up, and has the server give up. */
  readonly signal?: AbortSignal;
  /** Told how many bytes are here while it comes. */
  readonly onReceived?: (bytes: number) => void;
}

/** As RFC 8187 writes it; the server always does. */
function nameOf(disposition: string | null): string {
  const written = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    return decodeURIComponent(written ?? '') || 'export';
  } catch {
    return 'export';
  }
}

/**
 * Has the server make a file.
 * @param body null where what is asked for has an address.
 * @throws ApiProblem where the server refuses, or the connection ends before the file does; the signal's reason where
 *   it was given up.
 */
export async function fetchFile(
  path: string,
  body: unknown,
  { signal, onReceived }: Waiting = {},
): Promise<ReceivedFile> {
  const offline = (): never => {
    signal?.throwIfAborted();
    throw new ApiProblem('offline', 0, 'no answer');
  };
  // A large file may take its time, so there is no time-out: it is seen that something comes.
  const response = await fetch(path, {
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(body === null ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === null ? {} : { method: 'POST', body: JSON.stringify(body) }),
    signal: signal ?? null,
  }).catch(offline);
  if (!response.ok) throw await problemOf(response);
  const parts: BlobPart[] = [];
  const reader = response.body?.getReader();
  for (let bytes = 0; reader !== undefined; ) {
    const { done, value } = await reader.read().catch(offline);
    if (done) break;
    parts.push(value as Uint8Array<ArrayBuffer>);
    bytes += value.length;
    onReceived?.(bytes);
  }
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return { name: nameOf(response.headers.get('Content-Disposition')), blob: new Blob(parts, { type }) };
}
