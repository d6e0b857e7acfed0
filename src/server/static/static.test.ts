import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStaticFiles } from './files.ts';
import { serveStatic } from './serve.ts';

let folder: string;
let serve: (request: Request) => Response | null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'partnernetz-static-'));
  await mkdir(path.join(folder, 'assets'));
  const files = {
    'index.html': '<!doctype html>',
    'assets/main-abc.js': 'let a = 1;',
    'assets/main-abc.js.br': 'as brotli',
    'assets/main-abc.js.gz': 'as gzip',
    'manifest.webmanifest': '{}',
    '.built-from': 'secret',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  serve = serveStatic(await readStaticFiles(folder));
});
afterAll(() => rm(folder, { recursive: true }));

const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  serve(new Request(`http://localhost${url}`, { method, headers }));

it.each([
  ['gzip, deflate, br, zstd', 'br', 'as brotli'],
  ['gzip', 'gzip', 'as gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip', 'as gzip'],
  ['*', 'br', 'as brotli'],
  ['', null, 'let a = 1;'],
  ['identity', null, 'let a = 1;'],
])('answers Accept-Encoding „%s“ with %s', async (accepted, encoding, body) => {
  const response = get('/assets/main-abc.js', { 'accept-encoding': accepted });
  expect(response?.headers.get('content-encoding') ?? null).toBe(encoding);
  expect(response?.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response?.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response?.text()).toBe(body);
});

it('lets hashed files be kept for ever and asks for the others', () => {
  expect(get('/assets/main-abc.js')?.headers.get('cache-control')).toContain('immutable');
  expect(get('/manifest.webmanifest')?.headers.get('cache-control')).toBe('no-cache');
  expect(get('/')?.headers.get('cache-control')).toBe('no-cache');
});

it('answers 304 to the ETag of the same encoding only', () => {
  const etag = get('/assets/main-abc.js', { 'accept-encoding': 'br' })?.headers.get('etag') ?? '';
  const again = (encoding: string) =>
    get('/assets/main-abc.js', { 'accept-encoding': encoding, 'if-none-match': `"x", ${etag}` })?.status;
  expect(again('br')).toBe(304);
  expect(again('gzip')).toBe(200);
});

it('serves the app for its pages, not for files that are missing', async () => {
  const html = { accept: 'text/html,application/xhtml+xml' };
  expect(await get('/partner/awo-duisburg', html)?.text()).toBe('<!doctype html>');
  // Link checkers and previews name no type, or any.
  expect(await get('/partner/awo-duisburg', { accept: '*/*' })?.text()).toBe('<!doctype html>');
  expect(get('/assets/gone-123.js', { accept: '*/*' })).toBeNull();
  expect(await get('/')?.text()).toBe('<!doctype html>');
  expect(get('/partner/awo-duisburg', { accept: 'application/json' })).toBeNull();
  expect(get('/assets/gone-123.js', html)).toBeNull();
  expect(get('/partner/awo-duisburg', html, 'POST')).toBeNull();
});

it('sends no body to HEAD, but its length', async () => {
  const response = get('/assets/main-abc.js', {}, 'HEAD');
  expect(response?.headers.get('content-length')).toBe('10');
  expect(await response?.text()).toBe('');
});

it.each(['/../package.json', '/assets/..%2f..%2fpackage.json', '/.built-from', '/assets/main-abc.js.br'])(
  'does not hand out %s',
  (url) => {
    expect(get(url)).toBeNull();
  },
);
