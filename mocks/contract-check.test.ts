import { describe, expect, test } from 'vitest';
import { checkAgainstContract } from './contract-check.ts';

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

const problem = (status: number, named = status) =>
  json(
    { type: '/problems/not-found', title: 'T', status: named, code: 'not-found', detail: '', instance: 'r1' },
    status,
    'application/problem+json',
  );

const check = (path: string, response: Response, method = 'GET') =>
  checkAgainstContract(new Request(`http://localhost${path}`, { method }), response);

describe('hands on what the contract allows', () => {
  test.each([
    ['a body of the route', '/api/health', json({ status: 'ok' })],
    [
      'a body with its charset',
      '/api/health',
      json({ status: 'ok' }, 200, 'application/json; charset=utf-8'),
    ],
    ['nothing new', '/api/directory', new Response(null, { status: 304 })],
    ['a redirect', '/api/partners/alt', new Response(null, { status: 308, headers: { location: '/neu' } })],
    ['a problem', '/api/partners/gibt-es-nicht', problem(404)],
    ['a problem at an unknown route', '/api/nirgends', problem(404)],
  ])('%s', async (_name, path, response) => {
    await expect(check(path, response)).resolves.toBe(response);
  });

  test('a refused method', async () => {
    await expect(check('/api/health', problem(405), 'POST')).resolves.toBeInstanceOf(Response);
  });
});

describe('refuses', () => {
  test.each([
    ['a property too many', '/api/health', json({ status: 'ok', secret: 1 }), /Unrecognized key/],
    ['a missing property', '/api/health', json({}), /status/],
    ['the body of another route', '/api/vocabulary', json({ status: 'ok' }), /Unrecognized key/],
    ['a status that the route does not have', '/api/health', json({ status: 'ok' }, 201), /status/],
    ['success at an unknown route', '/api/nirgends', json({}), /status/],
    ['an error that is no problem', '/api/health', json({ status: 'ok' }, 500), /content type/],
    ['a problem that names another status', '/api/health', problem(404, 500), /another status/],
    ['another content type', '/api/health', json({ status: 'ok' }, 200, 'text/html'), /content type/],
    [
      'what is not JSON',
      '/api/health',
      new Response('<p>', { headers: { 'content-type': 'application/json' } }),
      /JSON/,
    ],
    ['a body with 308', '/api/partners/alt', json({}, 308), /must be none/],
    ['a parameter that was ignored', '/api/health?level=team', json({ status: 'ok' }), /level/],
  ])('%s', async (_name, path, response, reason) => {
    await expect(check(path, response)).rejects.toThrow(reason);
  });

  test('a method that was not refused', async () => {
    await expect(check('/api/health', json({ status: 'ok' }), 'DELETE')).rejects.toThrow(/status/);
  });
});
