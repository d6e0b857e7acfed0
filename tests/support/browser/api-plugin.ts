import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';
import type { App } from '../../../mocks/app.ts';
import { answer } from '../../../mocks/forward.ts';
import { faults } from './fault-commands.ts';

/**
 * Serves `/api` to the pages under test from the server's own app over a clone of the sample network, each answer
 * held against the contract as MSW does elsewhere. A violation answers 500 and is printed.
 */
export function apiPlugin(): Plugin {
  let app: Promise<App> | null = null;
  const respond = async (request: Request): Promise<Response> => {
    // Only when first asked for: the database server is started by then.
    app ??= import('../sample-app.ts').then(({ startSampleApp }) => startSampleApp());
    const response = await answer(await app, faults, request);
    // What a proxy says when nothing is behind it.
    return response === 'offline' ? new Response(null, { status: 502 }) : response;
  };
  return {
    name: 'partnernetz-test-api',
    configureServer(server) {
      const listener = getRequestListener(respond);
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/api/')) void listener(request, response);
        else next();
      });
    },
  };
}
