import type { BrowserCommand } from 'vitest/node';
import { createFaults, type Failure } from '../../../mocks/faults.ts';

/** What goes wrong between the pages under test and the API. */
export const faults = createFaults();

let release: () => void = () => undefined;

/** Lets tests in the browser work the faults: `import { commands } from 'vitest/browser'`. */
export const faultCommands = {
  failNext: (_context, failure: Failure) => faults.failNext(failure),
  offline: (_context, off: boolean) => faults.offline(off),
  /** Requests wait from now on, until `releaseRequests`. */
  holdRequests: () => {
    const gate = Promise.withResolvers<void>();
    release = gate.resolve;
    faults.delay(gate.promise);
  },
  releaseRequests: () => {
    release();
    faults.delay(0);
  },
  resetFaults: () => {
    release();
    faults.reset();
  },
} satisfies Record<string, BrowserCommand<never[]>>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    failNext(failure?: Failure): Promise<void>;
    offline(off: boolean): Promise<void>;
    holdRequests(): Promise<void>;
    releaseRequests(): Promise<void>;
    resetFaults(): Promise<void>;
  }
}
