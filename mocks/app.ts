import { createSecretBox } from '../src/server/accounts/secret-box.ts';
import { createApp } from '../src/server/app.ts';
import type { AppDeps } from '../src/server/app-deps.ts';
import { duisburg } from '../src/server/cities/duisburg.ts';
import { findViewer } from '../src/server/services/account/find-viewer.ts';
import { runHere } from './run-here.ts';

/** Whatever answers requests like the server's own app. */
export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

export interface MockApp extends App {
  /** Says that the database's directory was changed, as PostgreSQL's NOTIFY does for the server. */
  readonly directoryChanged: () => void;
}

type Given = Pick<AppDeps, 'db' | 'migrationState'> &
  Partial<
    Pick<
      AppDeps,
      | 'clock'
      | 'city'
      | 'identify'
      | 'accounts'
      | 'limits'
      | 'clientAddress'
      | 'sampleAccounts'
      | 'acceptsOrigin'
      | 'pdfPrinter'
    >
  >;

const noLimits = {
  requestsPerMinute: 1_000_000,
  codesPerNetwork: 1_000_000,
  triesPerNetwork: 1_000_000,
  exportsPerNetwork: 1_000_000,
};

/**
 * The server's own app as mocks and component tests run it: no limit of requests, no log, nothing compressed. Where
 * there are no cookies, one person at a time is signed in: a switch of roles.
 */
export function createMockApp({ city = duisburg, clock = () => new Date(), ...given }: Given): MockApp {
  const listeners: (() => void)[] = [];
  const app = createApp({
    ...switchOfRoles(given.db),
    limits: noLimits,
    printStyles: async () => '',
    factorSecrets: createSecretBox('mock', 'second factor'),
    clientAddress: () => '127.0.0.1',
    sampleAccounts: true,
    acceptsOrigin: () => true,
    pdfPrinter: () => null,
    runTask: runHere,
    ...given,
    city,
    clock,
    compress: { gzip: async (data) => data, brotli: async (data) => data },
    logger: { info: ignore, warn: ignore, error: report },
    directoryChanges: { subscribe: (listener) => void listeners.push(listener) },
    secure: false,
    url: 'http://partnernetz.example',
    inBackground: (work) => void work().catch((error: unknown) => report({ error }, 'in the background')),
  });
  return {
    fetch: (request) => app.fetch(uncompressed(request)),
    directoryChanged: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** Accounts without cookies: whoever signed in last. */
function switchOfRoles(db: AppDeps['db']): Pick<AppDeps, 'identify' | 'accounts'> {
  let personId: string | null = null;
  return {
    identify: () => findViewer(db, personId === null ? null : { id: 'this-page', personId }),
    accounts: {
      start: async (id) => {
        personId = id;
        return [];
      },
      renew: async () => [],
      end: async () => {
        personId = null;
        return [];
      },
    },
  };
}

const ignore = () => undefined;

/** An answer of 500 alone does not say what went wrong. */
const report = (facts: Record<string, unknown>, event: string) => {
  // biome-ignore lint/suspicious/noConsole: where a mock's developer looks, and where a test fails on it
  console.error(event, facts);
};

/** The mock does not compress, so nobody may ask it to. */
function uncompressed(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('accept-encoding');
  return new Request(request, { headers });
}
