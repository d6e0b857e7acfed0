import { queryOptions } from '@tanstack/react-query';
import type { AccessLevel } from '../../contract/access.ts';
import type { ContactListEntries } from '../../contract/contact-list.ts';
import type { ExportRequest } from '../../contract/exports.ts';
import { handOutPaths } from '../../contract/hand-out-paths.ts';
import { ApiProblem, problemOf } from './fetch-json.ts';
import { sendJson } from './send-json.ts';

/** What there is to hand out to somebody, and what is left out. */
export const contactListEntriesQuery = (slugs: readonly string[] | null, level: AccessLevel) =>
  queryOptions({
    queryKey: ['contact-list-entries', level, slugs],
    queryFn: () => sendJson<ContactListEntries>('post', handOutPaths.entries, { body: { slugs, level } }),
    staleTime: 30_000,
    retry: false,
    networkMode: 'always',
  });

export interface ReceivedFile {
  readonly name: string;
  readonly blob: Blob;
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
 * @param onReceived told how many bytes are here while it comes.
 * @throws ApiProblem where the server refuses, or the connection ends before the file does.
 */
export async function fetchExport(
  request: ExportRequest,
  onReceived: (bytes: number) => void,
): Promise<ReceivedFile> {
  const offline = () => {
    throw new ApiProblem('offline', 0, 'no answer');
  };
  // A large file may take its time, so there is no time-out: it is seen that something comes.
  const response = await fetch(handOutPaths.exports, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  }).catch(offline);
  if (!response.ok) throw await problemOf(response);
  const parts: BlobPart[] = [];
  const reader = response.body?.getReader();
  for (let bytes = 0; reader !== undefined; ) {
    const { done, value } = await reader.read().catch(offline);
    if (done) break;
    parts.push(value as Uint8Array<ArrayBuffer>);
    bytes += value.length;
    onReceived(bytes);
  }
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return { name: nameOf(response.headers.get('Content-Disposition')), blob: new Blob(parts, { type }) };
}
