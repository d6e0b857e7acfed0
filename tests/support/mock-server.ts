import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createFaults, type Faults } from '../../mocks/faults.ts';
import { forwardTo } from '../../mocks/forward.ts';
import { startSampleApp } from './sample-app.ts';

/**
 * For a file of component tests: every request to `/api` is answered by the server's own app over the sample network;
 * any other request fails. Call it at the top of the file. What is returned makes requests fail, wait or not arrive.
 */
export function useMockServer(): Faults {
  const faults = createFaults();
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const app = await startSampleApp();
    const server = setupServer(...forwardTo(app, faults));
    server.listen({ onUnhandledFrame: 'error' });
    stop = async () => {
      server.close();
      await app.close();
    };
  });
  afterEach(() => faults.reset());
  afterAll(() => stop());
  return faults;
}
