import type { MiddlewareHandler } from 'hono';
import { problemResponse } from './problem.ts';
import type { AppEnvironment } from './request-context.ts';

const longestUrl = 8_000;
const largestBody = 1_000;

/** Nothing here is written yet, so no request needs a body, and none needs a long address. */
export const requestSize: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  if (c.req.url.length > longestUrl) return problemResponse(c, 'uri-too-long');
  const length = Number(c.req.header('Content-Length') ?? 0);
  if (length > largestBody || c.req.header('Transfer-Encoding') !== undefined)
    return problemResponse(c, 'payload-too-large');
  await next();
  return undefined;
};
