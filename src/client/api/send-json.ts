import type { Method } from '../../contract/endpoint.ts';
import { ApiProblem, problemOf, withPatience } from './fetch-json.ts';

interface Sent {
  readonly body?: unknown;
  /** The state that a write is based on, as its tag without quotes: `v7` of an entry, `d3` of a proposal. */
  readonly ifMatch?: string;
  /** Only where there is nothing yet. */
  readonly ifNone?: true;
  /** Until when an answer is waited for, where the usual time is not enough. */
  readonly signal?: AbortSignal;
}

/**
 * Changes something by the API.
 * @returns the answer's body; its shape is the contract's.
 * @throws ApiProblem where the server refuses (`version-conflict` where somebody was faster), or does not answer.
 */
export async function sendJson<Body>(
  method: Exclude<Method, 'get'>,
  path: string,
  { body, ifMatch, ifNone, signal = withPatience(undefined) }: Sent = {},
): Promise<Body> {
  const headers: Record<string, string> = {
    // The interface's language, not the browser's: what is refused is said in it, and a consent was read in it.
    'Accept-Language': document.documentElement.lang,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(ifMatch === undefined ? {} : { 'If-Match': `"${ifMatch}"` }),
    ...(ifNone === undefined ? {} : { 'If-None-Match': '*' }),
  };
  const response = await fetch(path, {
    method: method.toUpperCase(),
    headers,
    signal,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiProblem('offline', 0, 'no answer');
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Body;
}
