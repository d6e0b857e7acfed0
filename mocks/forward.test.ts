import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { expectConsole } from '../tests/support/console.ts';
import { createFaults } from './faults.ts';
import { forwardTo } from './forward.ts';

let answer: () => Response;
const faults = createFaults();
const server = setupServer(...forwardTo({ fetch: () => answer() }, faults));

beforeAll(() => server.listen());
afterEach(() => faults.reset());
afterAll(() => server.close());

const health = 'http://partnernetz.example/api/health';
const ok = () => Response.json({ status: 'ok' }, { headers: { etag: '"1"' } });

test('passes what the app answers on, headers and all', async () => {
  answer = ok;
  const response = await fetch(health);
  expect(response.headers.get('etag')).toBe('"1"');
  expect(await response.json()).toEqual({ status: 'ok' });
});

test('makes a server error, and noise, of an answer that breaks the contract', async () => {
  answer = () => Response.json({ status: 'ok', level: 'team' });
  expectConsole(/ContractViolation.*level/);
  expectConsole(/MSW.*unhandled exception/);
  expect((await fetch(health)).status).toBe(500);
});

test('fails the next requests to a path as often as asked for, with a problem of the contract', async () => {
  answer = ok;
  faults.failNext({ path: '/api/directory', status: 503 });
  faults.failNext({ path: '/api/health', status: 503, times: 2 });
  const statuses = [await fetch(health), await fetch(health), await fetch(health)].map(
    ({ status }) => status,
  );
  expect(statuses).toEqual([503, 503, 200]);
});

test('is offline until it is not', async () => {
  answer = ok;
  faults.offline(true);
  await expect(fetch(health)).rejects.toThrow();
  faults.offline(false);
  expect((await fetch(health)).status).toBe(200);
});

test('holds requests back until it is told otherwise', async () => {
  answer = ok;
  const { promise, resolve } = Promise.withResolvers<void>();
  faults.delay(promise);
  let answered = false;
  const response = fetch(health).then((value) => {
    answered = true;
    return value;
  });
  expect(
    await Promise.race([
      response.then(() => 'answered'),
      new Promise((go) => setImmediate(() => go('waiting'))),
    ]),
  ).toBe('waiting');
  expect(answered).toBe(false);
  resolve();
  expect((await response).status).toBe(200);
});
