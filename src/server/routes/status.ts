import { endpoints } from '../../contract/endpoints.ts';
import type { Readiness } from '../../contract/status.ts';
import { readQuery } from '../http/read-query.ts';
import { uncached } from './answer.ts';
import type { Route } from './route.ts';

export const healthRoute: Route = () => (c) => {
  readQuery(c, endpoints.health.query);
  return c.json({ status: 'ok' }, 200, uncached);
};

export const readyRoute: Route =
  ({ migrationState }) =>
  async (c) => {
    readQuery(c, endpoints.ready.query);
    const migrations = await migrationState().catch(() => 'unknown' as const);
    const ready = migrations === 'current';
    const body: Readiness = {
      status: ready ? 'ready' : 'not-ready',
      database: migrations === 'unknown' ? 'down' : 'up',
      migrations,
    };
    return c.json(body, ready ? 200 : 503, uncached);
  };
