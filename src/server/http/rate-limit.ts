import type { MiddlewareHandler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import { networkLimit } from './network-limit.ts';
import { problemResponse } from './problem.ts';
import type { AppEnvironment } from './request-context.ts';

const millisecondsPerMinute = 60_000;

/** So many requests a minute from one client network; the others are told when to come back. */
export function rateLimit({
  clock,
  clientAddress,
  limits,
}: Pick<AppDeps, 'clock' | 'clientAddress' | 'limits'>): MiddlewareHandler<AppEnvironment> {
  const limit = networkLimit(limits.requestsPerMinute, millisecondsPerMinute, clock);
  return async (c, next) => {
    const wait = limit.wait(clientAddress(c.req.raw, c.env));
    if (wait > 0) {
      const seconds = Math.max(1, Math.ceil(wait / 1000));
      return problemResponse(c, 'rate-limited', [], { 'Retry-After': String(seconds) });
    }
    await next();
    return undefined;
  };
}
