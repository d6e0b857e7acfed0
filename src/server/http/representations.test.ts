import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { prepare, sendPrepared } from './representations.ts';
import type { AppEnvironment } from './request-context.ts';

const same = async (data: Uint8Array<ArrayBuffer>) => data;
const prepared = await prepare({ some: 'thing' }, { gzip: same, brotli: same }, 'best');
const app = new Hono<AppEnvironment>().get('/', (c) => sendPrepared(c, prepared));
const { tag } = prepared;

test.each([
  ['an encoding of it', `"${tag}-gzip"`, 304],
  ['it among others, weakly', `"other", W/"${tag}"`, 304],
  ['anything', '*', 304],
  ['others', '"other", W/"another"', 200],
  ['what only ends like it', `"x${tag}"`, 200],
])('whoever has %s (%s) is answered with %i', async (_what, known, status) => {
  const headers = { 'Accept-Encoding': 'br', 'If-None-Match': known };
  const response = await app.request('/', { headers });
  expect(response.status).toBe(status);
  expect(response.headers.get('etag')).toBe(`"${tag}-br"`);
  // What a client keeps may be another encoding of the same; a 304 says nothing of it.
  expect(response.headers.get('content-encoding')).toBe(status === 200 ? 'br' : null);
});
