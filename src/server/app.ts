import { Hono } from 'hono';
import type { AppDeps } from './app-deps.ts';
import { errorHandler } from './http/error-handler.ts';
import { networkLimit } from './http/network-limit.ts';
import { problemResponse } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { RememberingRouter } from './http/remembering-router.ts';
import type { AppEnvironment } from './http/request-context.ts';
import { requestLog } from './http/request-log.ts';
import { requestSize } from './http/request-size.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mount } from './routes/mount.ts';
import { createSnapshots } from './services/directory/snapshots.ts';

const quarterOfAnHour = 15 * 60_000;

/**
 * The HTTP API over a database. Pure of its surroundings: the same app answers on the server, in tests, and in the
 * browser's mock.
 */
export function createApp(deps: AppDeps): Hono<AppEnvironment> {
  const trouble = (error: unknown) =>
    deps.logger.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'snapshot not renewed');
  const snapshots = createSnapshots(deps.db, deps.compress, trouble);
  deps.directoryChanges.subscribe(snapshots.invalidate);

  const app = new Hono<AppEnvironment>({ router: new RememberingRouter() });
  app.use('/api/*', requestLog(deps));
  app.use('/api/*', securityHeaders(deps.secure));
  app.use('/api/*', rateLimit(deps));
  app.use('/api/*', requestSize);
  mount(app, {
    ...deps,
    snapshots,
    // A whole office may sit behind one address.
    codeLimit: networkLimit(deps.limits.codesPerNetwork, quarterOfAnHour, deps.clock),
    tryLimit: networkLimit(deps.limits.triesPerNetwork, quarterOfAnHour, deps.clock),
    exportLimit: networkLimit(deps.limits.exportsPerNetwork, quarterOfAnHour, deps.clock),
  });
  app.all('/api/*', (c) => problemResponse(c, 'not-found'));
  app.onError(errorHandler(deps.logger));
  return app;
}
