import { endpoints } from '../../contract/endpoints.ts';
import { readQuery } from '../http/read-query.ts';
import { sendPrepared } from '../http/representations.ts';
import type { Route } from './route.ts';

export const directoryRoute: Route =
  ({ snapshots, viewer }) =>
  async (c) => {
    readQuery(c, endpoints.directory.query);
    return sendPrepared(c, await snapshots.get(viewer?.(c.req.raw) ?? 'public'));
  };
