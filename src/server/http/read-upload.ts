import { largestTable } from '../../contract/table-import.ts';
import { RequestProblem } from './problem.ts';
import type { AppContext } from './request-context.ts';

/**
 * Reads a file that is sent as the body.
 * @param types the media types that it may have; browsers that do not know one say `application/octet-stream`.
 * @throws RequestProblem `unsupported-media-type`, or `payload-too-large` whatever it said of its length.
 */
export async function readUpload(c: AppContext, types: readonly string[]): Promise<Uint8Array> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const others = ['application/octet-stream', 'application/vnd.ms-excel', 'text/plain'];
  if (![...types, ...others].includes(type)) throw new RequestProblem('unsupported-media-type');
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length > largestTable) throw new RequestProblem('payload-too-large');
  return bytes;
}
