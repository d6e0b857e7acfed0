import type { Problem } from '../src/contract/problem.ts';

/** What is to go wrong with the next request that it applies to; anything not given stays as it is. */
export interface Failure {
  /** Only requests whose path begins with this. */
  readonly path?: string;
  readonly status?: 429 | 500 | 503;
  /** How many requests fail; 1 unless given. */
  readonly times?: number;
}

export interface Faults {
  failNext(failure?: Failure): void;
  /** Each request waits this many milliseconds, or until the promise settles; 0 ends it. */
  delay(until: number | Promise<unknown>): void;
  /** No request reaches the server, as without a network. */
  offline(off: boolean): void;
  reset(): void;
  /** The response that a fault gives instead of the server's, `offline`, or null when none applies. */
  meet(request: Request): Promise<Response | 'offline' | null>;
}

const codes = { 429: 'rate-limited', 500: 'internal', 503: 'database-unavailable' } as const;

/** Everything that can be made to go wrong between client and server, in one place. */
export function createFaults(): Faults {
  let failures: { path: string; status: 429 | 500 | 503; left: number }[] = [];
  let waitFor: number | Promise<unknown> = 0;
  let isOffline = false;

  return {
    failNext: ({ path = '/', status = 500, times = 1 } = {}) => {
      failures.push({ path, status, left: times });
    },
    delay: (until) => {
      waitFor = until;
    },
    offline: (off) => {
      isOffline = off;
    },
    reset: () => {
      failures = [];
      waitFor = 0;
      isOffline = false;
    },
    meet: async (request) => {
      await (typeof waitFor === 'number' ? sleep(waitFor) : waitFor);
      if (isOffline) return 'offline';
      const { pathname } = new URL(request.url);
      const failure = failures.find(({ path, left }) => left > 0 && pathname.startsWith(path));
      if (!failure) return null;
      failure.left -= 1;
      return problemResponse(failure.status);
    },
  };
}

const sleep = (milliseconds: number) =>
  milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : null;

function problemResponse(status: keyof typeof codes): Response {
  const body: Problem = {
    type: `/problems/${codes[status]}`,
    title: 'Eingebauter Fehler',
    status,
    code: codes[status],
    detail: 'Dieser Fehler ist für eine Probe eingestellt.',
    instance: 'fault',
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}
