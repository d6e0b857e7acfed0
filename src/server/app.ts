import { Hono } from 'hono';
import { type EndpointName, endpoints } from '../contract/endpoints.ts';
import type { AppDeps } from './app-deps.ts';
import { errorHandler } from './http/error-handler.ts';
import { problemResponse } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import type { AppEnvironment } from './http/request-context.ts';
import { requestLog } from './http/request-log.ts';
import { requestSize } from './http/request-size.ts';
import { securityHeaders } from './http/security-headers.ts';
import { directoryRoute } from './routes/directory.ts';
import { legalRoute } from './routes/legal.ts';
import { openApiRoute } from './routes/openapi.ts';
import { partnerRoute } from './routes/partner.ts';
import { partnersRoute } from './routes/partners.ts';
import type { Route, RouteDeps } from './routes/route.ts';
import { healthRoute, readyRoute } from './routes/status.ts';
import { vocabularyRoute } from './routes/vocabulary.ts';
import { createSnapshots } from './services/directory/snapshots.ts';

const routes: Readonly<Record<EndpointName, Route>> = {
  directory: directoryRoute,
  partners: partnersRoute,
  partner: partnerRoute,
  vocabulary: vocabularyRoute,
  legal: legalRoute,
  health: healthRoute,
  ready: readyRoute,
  openapi: openApiRoute,
};

/** OpenAPI's `{slug}` in the router's notation. */
const routerPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

function mount(app: Hono<AppEnvironment>, deps: RouteDeps): void {
  for (const name of Object.keys(routes) as EndpointName[]) {
    const { path } = endpoints[name];
    const handle = routes[name](deps);
    app.all(routerPath(path), async (c, next) => {
      c.set('route', path);
      if (c.req.method === 'GET' || c.req.method === 'HEAD') return handle(c, next);
      return problemResponse(c, 'method-not-allowed', [], { Allow: 'GET, HEAD' });
    });
  }
}

/**
 * The HTTP API over a database. Pure of its surroundings: the same app answers on the server, in tests, and in the
 * browser's mock.
 */
export function createApp(deps: AppDeps): Hono<AppEnvironment> {
  const trouble = (error: unknown) =>
    deps.logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'snapshot not renewed');
  const snapshots = createSnapshots(deps.db, deps.compress, trouble);
  deps.directoryChanges.subscribe(snapshots.invalidate);

  const app = new Hono<AppEnvironment>();
  app.use('/api/*', requestLog(deps));
  app.use('/api/*', securityHeaders(deps.secure));
  app.use('/api/*', rateLimit(deps));
  app.use('/api/*', requestSize);
  mount(app, { ...deps, snapshots });
  app.all('/api/*', (c) => problemResponse(c, 'not-found'));
  app.onError(errorHandler(deps.logger));
  return app;
}
