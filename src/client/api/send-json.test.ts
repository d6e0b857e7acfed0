import { afterEach, expect, test, vi } from 'vitest';
import { fetchFile } from './fetch-file.ts';
import { undoImport } from './imports.ts';
import { sendJson } from './send-json.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.lang = '';
});

test.each(['de', 'en'])('the server hears in which language the interface is: %s', async (language) => {
  const sent = vi.fn(async (_: string, init: RequestInit) =>
    Response.json(new Headers(init.headers).get('Accept-Language')),
  );
  vi.stubGlobal('fetch', sent);
  document.documentElement.lang = language;
  expect(await sendJson('post', '/api/somewhere', { body: {} })).toBe(language);
  expect(await undoImport({ id: '1', version: 2 })).toBe(language);
  expect(await (await fetchFile('/api/somewhere', {})).blob.text()).toBe(`"${language}"`);
});
