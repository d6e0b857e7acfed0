import { HttpResponse, http } from 'msw';
import { checkAgainstContract } from './contract-check.ts';
import type { Faults } from './faults.ts';

export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/**
 * MSW's handlers for the whole API: each request goes to the server's own app, and each response is held against the
 * contract, so that a wrong server is not taken for a right one.
 */
export const forwardTo = (app: App, faults: Faults) => [
  http.all('*/api/*', async ({ request }) => {
    const fault = await faults.meet(request);
    if (fault === 'offline') return HttpResponse.error();
    const response = await checkAgainstContract(request, fault ?? (await app.fetch(request.clone())));
    // A plain Response does not reach MSW's cookie jar.
    return new HttpResponse(response.body, response);
  }),
];
