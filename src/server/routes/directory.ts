import { endpoints } from '../../contract/endpoints.ts';
import { conditional } from '../http/conditional.ts';
import { readQuery } from '../http/read-query.ts';
import type { AppContext } from '../http/request-context.ts';
import type { Encoding } from '../services/directory/snapshots.ts';
import type { Route } from './route.ts';

/** Every encoding that the client accepts with a weight above 0; the smallest representation first. */
function preferredEncoding(c: AppContext): Encoding {
  const accepted = c.req.header('Accept-Encoding') ?? '';
  const accepts = (name: string) =>
    new RegExp(`(^|,)\\s*(${name}|\\*)\\s*(?!;\\s*q=0(\\.0*)?\\s*(,|$))(;|,|$)`, 'i').test(accepted);
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : 'identity';
}

export const directoryRoute: Route =
  ({ snapshots, viewer }) =>
  async (c) => {
    readQuery(c, endpoints.directory.query);
    const snapshot = await snapshots.get(viewer?.(c.req.raw) ?? 'public');
    const encoding = preferredEncoding(c);
    const headers = {
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    };
    return conditional(c, snapshot.representations[encoding], headers, (tag) =>
      tag.startsWith(`"${snapshot.tag}`),
    );
  };
