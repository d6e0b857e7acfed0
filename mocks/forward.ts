import { HttpResponse, http } from 'msw';
import type { App } from './app.ts';
import { checkAgainstContract } from './contract-check.ts';
import type { Faults } from './faults.ts';

/**
 * What the API answers: the server's own app, unless a fault comes first, held against the contract, so that a
 * wrong server is not taken for a right one. Throws ContractViolation.
 */
export async function answer(app: App, faults: Faults, request: Request): Promise<Response | 'offline'> {
  const fault = await faults.meet(request);
  if (fault === 'offline') return fault;
  return checkAgainstContract(request, fault ?? (await app.fetch(request.clone())));
}

/** MSW's handlers for the whole API. */
export const forwardTo = (app: App, faults: Faults) => [
  // Not any path with an `api` in it: in development the client's own modules have one.
  http.all(/^https?:\/\/[^/]+\/api\//, async ({ request }) => {
    const response = await answer(app, faults, request);
    // A plain Response does not reach MSW's cookie jar.
    return response === 'offline' ? HttpResponse.error() : new HttpResponse(response.body, response);
  }),
];
