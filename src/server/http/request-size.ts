import type { MiddlewareHandler } from 'hono';
import { largestTable } from '../../contract/table-import.ts';
import { problemResponse } from './problem.ts';
import type { AppEnvironment } from './request-context.ts';

const longestUrl = 8_000;
/** A whole entry at the limits of its contract takes a third of this. */
const largestBody = 600_000;
/** Spreadsheets come in here, and the choice of what is taken of them. */
const tables = /^\/api\/imports(\/|$)/;

/** Refuses what nobody needs: long addresses, large bodies, and those that do not say how large they are. */
export const requestSize: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  if (c.req.url.length > longestUrl) return problemResponse(c, 'uri-too-long');
  const length = Number(c.req.header('Content-Length') ?? 0);
  const largest = tables.test(new URL(c.req.url).pathname) ? largestTable : largestBody;
  if (length > largest || c.req.header('Transfer-Encoding') !== undefined)
    return problemResponse(c, 'payload-too-large');
  await next();
  return undefined;
};
