import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';
import { checkAgainstContract } from '../../../mocks/contract-check.ts';
import type { App } from '../../../mocks/forward.ts';
import { faults } from './fault-commands.ts';

/**
 * Serves `/api` to the pages under test from the server's own app over a clone of the sample network, each answer
 * held against the contract as MSW does elsewhere. A violation answers 500 and is printed.
 */
export function apiPlugin(): Plugin {
  let app: Promise<App> | null = null;
  const answer = async (request: Request): Promise<Response> => {
    const fault = await faults.meet(request);
    // A 502 is what a proxy says when nothing is behind it.
    if (fault === 'offline') return new Response(null, { status: 502 });
    app ??= import('../sample-app.ts').then(({ startSampleApp }) => startSampleApp());
    return checkAgainstContract(request, fault ?? (await (await app).fetch(request.clone())));
  };
  return {
    name: 'partnernetz-test-api',
    configureServer(server) {
      const listener = getRequestListener(answer);
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/api/')) void listener(request, response);
        else next();
      });
    },
  };
}
