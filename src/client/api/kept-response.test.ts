import { afterEach, expect, it, vi } from 'vitest';
import { keptResource } from './kept-response.ts';

afterEach(() => vi.unstubAllGlobals());

it('works where the browser lets nothing be stored', async () => {
  // As where cookies are blocked: opening does not fail later, it throws at once.
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  vi.stubGlobal('fetch', async () => new Response('[1]', { status: 200, headers: { ETag: '"one"' } }));
  const resource = keptResource('/api/numbers', (body) => body as number[]);
  expect(await resource.restore()).toBeNull();
  expect((await resource.refresh()).value).toEqual([1]);
});
