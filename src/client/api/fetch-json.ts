import type { FieldProblem, Problem } from '../../contract/problem.ts';
import type { ProblemCode } from '../../contract/problem-codes.ts';

/** What the server refused, by its code; `offline` where there was no answer at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode | 'offline';
  readonly status: number;
  /** The fields that were refused, each with a sentence in the interface's language. */
  readonly fields: readonly FieldProblem[];

  constructor(
    code: ProblemCode | 'offline',
    status: number,
    detail: string,
    fields: readonly FieldProblem[] = [],
  ) {
    super(detail);
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

const patienceMilliseconds = 15_000;

/** Aborts with the given signal, and when there was no answer in time. (Browsers of 2023 have no AbortSignal.any.) */
export function withPatience(given: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(patienceMilliseconds);
  if (given === undefined) return timeout;
  const both = new AbortController();
  for (const signal of [given, timeout]) {
    if (signal.aborted) both.abort(signal.reason);
    signal.addEventListener('abort', () => both.abort(signal.reason), { once: true, signal: both.signal });
  }
  return both.signal;
}

/** What a refusal says; a page of something in between counts as an internal error. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return new ApiProblem(
    problem.code ?? 'internal',
    response.status,
    problem.detail ?? response.statusText,
    problem.fields,
  );
}

/**
 * Asks the API.
 * @returns the response where it is a success.
 * @throws ApiProblem where the server refuses, or where there is no answer in time.
 */
export async function apiFetch(path: string, init: { signal?: AbortSignal } = {}): Promise<Response> {
  const response = await fetch(path, { ...init, signal: withPatience(init.signal) }).catch(
    (error: unknown) => {
      if (init.signal?.aborted) throw error;
      throw new ApiProblem('offline', 0, 'no answer');
    },
  );
  if (response.ok) return response;
  throw await problemOf(response);
}

/** Asks the API for JSON; its shape is the contract's. */
export async function fetchJson<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await apiFetch(path, signal === undefined ? {} : { signal });
  return (await response.json()) as Body;
}
