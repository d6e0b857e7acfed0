import { endpoints } from '../../contract/endpoints.ts';
import { cachingFor } from '../http/conditional.ts';
import { readQuery } from '../http/read-query.ts';
import { sendPrepared } from '../http/representations.ts';
import type { Route } from './route.ts';

export const directoryRoute: Route =
  ({ snapshots }) =>
  async (c) => {
    readQuery(c, endpoints.directory.query);
    const { level } = c.get('viewer');
    return sendPrepared(c, await snapshots.get(level), { 'Cache-Control': cachingFor(level) });
  };
