import { RequestProblem } from './problem.ts';
import type { AppContext } from './request-context.ts';

/** What versions are of: an entry's published states (`"v7"`), or a proposal's saved ones (`"d3"`). */
type Kind = 'v' | 'd';

export const entityTag = (kind: Kind, version: number): string => `"${kind}${version}"`;

/**
 * The version that a write is based on, from `If-Match` (RFC 9110, 13.1.1).
 * @throws RequestProblem: `precondition-required` without one (RFC 6585), `version-conflict` for a foreign one.
 */
export function basedOn(c: AppContext, kind: Kind): number {
  const header = c.req.header('If-Match');
  if (header === undefined) throw new RequestProblem('precondition-required');
  const version = new RegExp(`^"${kind}(\\d{1,9})"$`).exec(header.trim())?.[1];
  if (version === undefined) throw new RequestProblem('version-conflict');
  return Number(version);
}
