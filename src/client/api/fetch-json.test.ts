import { afterEach, expect, it, vi } from 'vitest';
import { ApiProblem, apiFetch, fetchJson } from './fetch-json.ts';

const answer = (body: BodyInit | null, init: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(body, init));

afterEach(() => vi.unstubAllGlobals());

const problemOf = (asked: Promise<unknown>): Promise<ApiProblem> =>
  asked.then(
    () => {
      throw new Error('it was answered');
    },
    (error: unknown) => error as ApiProblem,
  );

it('gives the body as the contract has it', async () => {
  answer('{"status":"ok"}', { status: 200 });
  expect(await fetchJson('/api/health')).toEqual({ status: 'ok' });
});

it('names a refusal by its code', async () => {
  answer('{"code":"rate-limited","detail":"Zu viele Anfragen."}', { status: 429 });
  const problem = await problemOf(fetchJson('/api/legal'));
  expect(problem).toBeInstanceOf(ApiProblem);
  expect(problem).toMatchObject({ code: 'rate-limited', status: 429, message: 'Zu viele Anfragen.' });
});

it('takes a page of something in between for an internal error', async () => {
  answer('<html>Bad Gateway</html>', { status: 502, statusText: 'Bad Gateway' });
  expect(await problemOf(fetchJson('/api/legal'))).toMatchObject({ code: 'internal', status: 502 });
});

it('says offline where nothing answers', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await problemOf(fetchJson('/api/legal'))).toMatchObject({ code: 'offline', status: 0 });
});

/** A server that never answers, and hangs up when told to. */
const silence = (_path: string, { signal }: { signal: AbortSignal }) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

it('says offline where there is no answer in time, with and without somebody who may give up earlier', async () => {
  vi.stubGlobal('fetch', silence);
  const timeout = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
  const alone = problemOf(apiFetch('/api/legal'));
  const awaited = problemOf(apiFetch('/api/legal', { signal: new AbortController().signal }));
  timeout.abort(new DOMException('too late', 'TimeoutError'));
  expect(await alone).toMatchObject({ code: 'offline' });
  expect(await awaited).toMatchObject({ code: 'offline' });
});

it('is no problem where the one who asked gave up, before or while asking', async () => {
  vi.stubGlobal('fetch', silence);
  const gaveUp = new DOMException('no longer wanted', 'AbortError');
  const asking = new AbortController();
  const answered = problemOf(apiFetch('/api/legal', { signal: asking.signal }));
  asking.abort(gaveUp);
  expect(await answered).toBe(gaveUp);
  expect(await problemOf(apiFetch('/api/legal', { signal: asking.signal }))).toBe(gaveUp);
});
