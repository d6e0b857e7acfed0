import { vi } from 'vitest';
import type { ProblemCode } from '../../src/contract/problem-codes.ts';

/** A write that the API was asked for. */
export interface Asked {
  readonly request: string;
  readonly ifMatch: string | null;
  readonly body: unknown;
}

/** A refusal as the API words it. */
export const refusal = (status: number, code: ProblemCode, detail = '', fields?: unknown): Response =>
  Response.json({ code, status, detail, fields }, { status });

/**
 * Answers what a component asks for, by method and path (`GET /api/staff`), until `vi.unstubAllGlobals()`; what is
 * not named does not exist.
 * @returns every write that was asked for, in order.
 */
export function stubApi(answers: Readonly<Record<string, () => unknown>>): readonly Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const request = `${init.method ?? 'GET'} ${path}`;
    if (init.method !== undefined) {
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
      asked.push({ request, ifMatch: new Headers(init.headers).get('If-Match'), body });
    }
    const answer = answers[request]?.() ?? refusal(404, 'not-found');
    return answer instanceof Response ? answer : Response.json(answer);
  });
  return asked;
}
