import type { z } from 'zod';
import type { Endpoint, Method } from '../src/contract/endpoint.ts';
import { endpoints } from '../src/contract/endpoints.ts';
import { problem } from '../src/contract/problem.ts';

/** A response that the contract does not allow: the server is wrong, or the contract is. */
export class ContractViolation extends Error {
  override name = 'ContractViolation';
}

/**
 * Hands the response on unchanged if it is one that the contract allows for this request; throws
 * `ContractViolation` otherwise. Bodies are parsed strictly: a property too many is a violation.
 */
export async function checkAgainstContract(request: Request, response: Response): Promise<Response> {
  const url = new URL(request.url);
  const refuse = (reason: string): never => {
    throw new ContractViolation(
      `${request.method} ${url.pathname}${url.search} → ${response.status}: ${reason}`,
    );
  };
  const known = endpointsAt(url.pathname);
  const endpoint = known.find(({ method }) => answers(method, request.method));
  const expected = expectedBody(known, endpoint, response.status);
  if (expected === undefined) return refuse('the contract does not know this status here');
  if (endpoint && response.status < 400) {
    const unknown = [...url.searchParams.keys()].filter((name) => !(name in (endpoint.query?.shape ?? {})));
    if (unknown.length > 0) refuse(`answered although the contract does not know ${unknown.join(', ')}`);
  }
  const text = request.method === 'HEAD' ? '' : await response.clone().text();
  if (expected === 'empty' || request.method === 'HEAD') {
    if (text !== '') refuse('a body where there must be none');
    return response;
  }
  if (expected === 'file') {
    if (response.headers.get('content-disposition') === null) refuse('a file without a name');
    return response;
  }
  checkBody(expected, text, response, refuse);
  return response;
}

function endpointsAt(pathname: string): Endpoint[] {
  const all: Endpoint[] = Object.values(endpoints);
  return all.filter(({ path }) => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(pathname));
}

const answers = (method: Method, asked: string) =>
  method.toUpperCase() === asked || (method === 'get' && asked === 'HEAD');

/** What the body has to be; undefined when the status itself is not allowed. */
function expectedBody(known: readonly Endpoint[], endpoint: Endpoint | undefined, status: number) {
  if (endpoint !== undefined) return endpoint.responses[status];
  const refused = known.length === 0 ? 404 : 405;
  return status === refused || status >= 429 ? problem : undefined;
}

function checkBody(
  schema: z.ZodType,
  text: string,
  response: Response,
  refuse: (reason: string) => never,
): void {
  const type = response.headers.get('content-type')?.split(';')[0];
  const expectedType = schema === problem ? 'application/problem+json' : 'application/json';
  if (type !== expectedType) refuse(`content type ${type} instead of ${expectedType}`);
  const parsed = schema.safeParse(parseJson(text, refuse));
  if (!parsed.success)
    refuse(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  if (schema === problem && problem.parse(parsed.data).status !== response.status)
    refuse('names another status');
}

function parseJson(text: string, refuse: (reason: string) => never): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('the body is not JSON');
  }
}
