import { clear, get, set } from 'idb-keyval';
import { afterEach, expect, it, vi } from 'vitest';
import { keptResource } from './kept-response.ts';

const path = '/api/numbers';

/** What the client works with: a list of numbers. Anything else is from another time. */
function readNumbers(body: unknown): number[] {
  if (!Array.isArray(body)) throw new Error('not a list');
  return body.map(Number);
}

/** A server that has `body`; the browser's own cache knows whether it is news. */
function serve(body: unknown, etag: string) {
  const read = vi.fn(async () => body);
  vi.stubGlobal('fetch', async () =>
    Object.assign(new Response(null, { status: 200, headers: { ETag: etag } }), { json: read }),
  );
  return read;
}

/** The first visit: everything is fetched and kept. */
async function visit(): Promise<void> {
  serve([1, 2], '"one"');
  await keptResource(path, readNumbers).refresh();
  await expect.poll(() => get(path)).toEqual({ etag: '"one"', body: [1, 2] });
}

afterEach(async () => {
  vi.unstubAllGlobals();
  await clear();
});

it('has nothing on a first visit', async () => {
  expect(await keptResource(path, readNumbers).restore()).toBeNull();
});

it('shows at once what the last visit left, and reads only news', async () => {
  await visit();
  const read = serve([1, 2], '"one"');
  const again = keptResource(path, readNumbers);
  const kept = await again.restore();
  expect(kept?.value).toEqual([1, 2]);
  expect(await again.refresh()).toBe(kept);
  expect(read).not.toHaveBeenCalled();
});

it('keeps news for the next visit', async () => {
  await visit();
  serve([3], '"two"');
  const again = keptResource(path, readNumbers);
  await again.restore();
  expect((await again.refresh()).value).toEqual([3]);
  await expect.poll(() => get(path)).toEqual({ etag: '"two"', body: [3] });
});

it.each([
  ['of another format', { etag: '"one"', body: { format: 0 } }],
  ['without a tag', { body: [1] }],
  ['broken', 'nonsense'],
])('drops what is kept where it is %s, and fetches everything', async (_, stored) => {
  await set(path, stored);
  const read = serve([1, 2], '"one"');
  const resource = keptResource(path, readNumbers);
  expect(await resource.restore()).toBeNull();
  expect((await resource.refresh()).value).toEqual([1, 2]);
  expect(read).toHaveBeenCalledOnce();
  await expect.poll(() => get(path)).toEqual({ etag: '"one"', body: [1, 2] });
});
