import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import type { AppEnvironment } from './request-context.ts';

/** Gives each request an id of ours, tells it to the client, and logs what kind of request took how long. */
export const requestLog =
  ({ logger, clock }: Pick<AppDeps, 'logger' | 'clock'>): MiddlewareHandler<AppEnvironment> =>
  async (c, next) => {
    const started = clock().getTime();
    const id = crypto.randomUUID();
    c.set('requestId', id);
    await next();
    c.res.headers.set('X-Request-Id', id);
    const { method } = c.req;
    logger.info(
      {
        request: id,
        method,
        route: c.get('route') ?? 'other',
        status: c.res.status,
        ms: clock().getTime() - started,
      },
      'request',
    );
  };
