import type { Hono } from 'hono';
import type { Endpoint } from '../../contract/endpoint.ts';
import { type EndpointName, endpoints } from '../../contract/endpoints.ts';
import { problemResponse } from '../http/problem.ts';
import type { AppEnvironment } from '../http/request-context.ts';
import { routes } from './all.ts';
import { guarded } from './guard.ts';
import type { RouteDeps } from './route.ts';

/** OpenAPI's `{slug}` in the router's notation. */
const routerPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

/** The methods that an endpoint answers: what can be read can be asked for without its body. */
const methodsOf = ({ method }: Endpoint): string[] =>
  method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];

/** Mounts every endpoint of the contract behind its guard; a path's other methods are refused. */
export function mount(app: Hono<AppEnvironment>, deps: RouteDeps): void {
  const names = Object.keys(routes) as EndpointName[];
  const byPath = Map.groupBy(names, (name) => endpoints[name].path);
  for (const [path, group] of byPath) {
    const allowed = group.flatMap((name) => methodsOf(endpoints[name])).join(', ');
    for (const name of group)
      app.on(
        methodsOf(endpoints[name]),
        routerPath(path),
        guarded(endpoints[name], deps, routes[name](deps)),
      );
    app.all(routerPath(path), (c) => {
      c.set('route', path);
      return problemResponse(c, 'method-not-allowed', [], { Allow: allowed });
    });
  }
}
