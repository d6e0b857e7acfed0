import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FieldProblem, Problem } from '../../contract/problem.ts';
import type { ProblemCode } from '../../contract/problem-codes.ts';
import { type AppContext, languageOf, messagesFor } from './request-context.ts';

const statuses: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  'invalid-parameter': 400,
  'unknown-parameter': 400,
  'invalid-cursor': 400,
  'invalid-body': 400,
  'unsupported-media-type': 415,
  'not-signed-in': 401,
  'not-allowed': 403,
  'second-factor-required': 403,
  'wrong-origin': 403,
  'wrong-code': 400,
  'too-many-codes': 429,
  'precondition-required': 428,
  'version-conflict': 412,
  'not-possible-now': 409,
  'not-found': 404,
  'method-not-allowed': 405,
  'payload-too-large': 413,
  'uri-too-long': 414,
  'rate-limited': 429,
  'database-unavailable': 503,
  // All of them can be asked for at will; they are no failure of the server.
  'no-printer': 409,
  'printer-busy': 429,
  'print-failed': 409,
  'file-failed': 503,
  internal: 500,
};

/** A request that is refused, thrown where that is found out and answered in one place. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly code: ProblemCode;
  readonly fields: readonly FieldProblem[];

  constructor(code: ProblemCode, fields: readonly FieldProblem[] = []) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}

/** Problem details (RFC 9457) in the client's language. */
export function problemResponse(
  c: AppContext,
  code: ProblemCode,
  fields: readonly FieldProblem[] = [],
  headers: Record<string, string> = {},
): Response {
  const { titles, details } = messagesFor(c);
  const status = statuses[code];
  const body: Problem = {
    type: `/problems/${code}`,
    title: titles[code],
    status,
    code,
    detail: details[code],
    instance: c.get('requestId'),
    ...(fields.length > 0 ? { fields: [...fields] } : {}),
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': languageOf(c),
    'Cache-Control': 'no-store',
    ...headers,
  });
}
