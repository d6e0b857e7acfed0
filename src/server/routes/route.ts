import type { Handler } from 'hono';
import type { AppDeps } from '../app-deps.ts';
import type { NetworkLimit } from '../http/network-limit.ts';
import type { AppEnvironment } from '../http/request-context.ts';
import type { Snapshots } from '../services/directory/snapshots.ts';

/** What routes share: what the app was given, and what it prepared from that. */
export interface RouteDeps extends AppDeps {
  readonly snapshots: Snapshots;
  /** How many codes one network may ask for, and how many it may try. */
  readonly codeLimit: NetworkLimit;
  readonly tryLimit: NetworkLimit;
  /** How many files a network's visitors may have made. */
  readonly exportLimit: NetworkLimit;
}

/** Makes the handler of one endpoint. */
export type Route = (deps: RouteDeps) => Handler<AppEnvironment>;
