import { afterAll, expect, test } from 'vitest';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { type EndpointName, endpoints } from '../../src/contract/endpoints.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, type Somebody, signIn, visitorOf } from './people.ts';

/*
 * Whatever a client sends to any route, as whoever: an answer that says with a code what is wrong with it, and never a
 * failure of the server.
 */

const slug = 'verein';
const api = await startApi([{ ...partnerWith({ name: 'Verein' }), slug }]);
afterAll(api.close);

const actors = {
  visitor: () => Promise.resolve(visitorOf(api)),
  partner: () => signIn(api, 'partner', [slug]),
  administrator: () => signIn(api, 'administrator'),
};
type Actor = keyof typeof actors;

/** In place of a name in the address. */
const names = [
  slug,
  '1',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%zz',
  '..%2f..',
  '__proto__',
  'x'.repeat(2000),
  '%F0%9F%A7%A8',
];

const jsonHeaders = { 'Content-Type': 'application/json' };
const bodies = [
  '',
  '{',
  'null',
  '[]',
  '1e999',
  '{"__proto__":{"role":"administrator"}}',
  '['.repeat(5_000),
  '"\ud800"',
  '{"content":{"name":"\\u0000"},"email":"\\u0000","names":["\\u0000"],"slugs":["\\u0000"],"reason":"\\ud800"}',
  `"${'x'.repeat(300_000)}"`,
];
const headers: Record<string, string>[] = [
  ...['garbage', '*', '"v0"', '"v999999999"', '"d999999999"', '"v1", "v2"', 'W/"v1"'].map((tag) => ({
    'If-Match': tag,
  })),
  { 'If-None-Match': '*' },
  { 'Content-Type': 'text/plain' },
  { 'Content-Type': ';' },
  { 'Accept-Language': ';;q=,' },
  { 'If-None-Match': ',,"' },
  { Cookie: 'a=%zz; __Host-session=%00' },
];

async function expectAnswer(who: Somebody, method: string, path: string, init: RequestInit): Promise<void> {
  const request = new Request(new URL(path, 'http://partnernetz.example'), {
    method,
    ...init,
    headers: {
      Origin: 'http://partnernetz.example',
      ...(who.cookie === '' ? {} : { Cookie: who.cookie }),
      ...init.headers,
    },
  });
  const response = await api.fetch(request);
  const what = `${method} ${path.slice(0, 80)} ${JSON.stringify(init).slice(0, 200)}`;
  expect(response.status, what).toBeLessThan(500);
  if (response.status < 400) return;
  expect(response.headers.get('Content-Type'), what).toContain('application/problem+json');
  expect(await response.json(), what).toMatchObject({
    status: response.status,
    detail: expect.stringMatching(/\S/),
  });
}

const cells = (Object.keys(endpoints) as EndpointName[]).flatMap((name) =>
  (Object.keys(actors) as Actor[]).map((actor) => ({ name, actor })),
);

test.each(cells)('$name takes no garbage from $actor', async ({ name, actor }) => {
  const { path, method } = endpoints[name];
  const who = await actors[actor]();
  const write = method === 'get' ? {} : { body: '{}' };
  for (const named of path.includes('{') ? names : [])
    await expectAnswer(who, method.toUpperCase(), path.replaceAll(/\{\w+\}/g, named), {
      ...write,
      headers: { ...jsonHeaders, 'If-Match': '"v1"' },
    });
  const there = path.replaceAll(/\{(\w+)\}/g, (_, param) => (param === 'slug' ? slug : '1'));
  for (const header of headers)
    await expectAnswer(who, method.toUpperCase(), there, {
      ...write,
      headers: { ...jsonHeaders, ...header },
    });
  for (const body of method === 'get' ? [] : bodies)
    await expectAnswer(who, method.toUpperCase(), there, {
      body,
      headers: { ...jsonHeaders, 'If-Match': '"v1"' },
    });
});

test('text that no database keeps is refused by its field, wherever it stands in an entry', async () => {
  const author = await signIn(api, 'partner', [slug]);
  const entry = await author.get<EditableEntry>('GET', entryPath(slug));
  const draft = (content: object) =>
    author.problem('PUT', entryPath(slug, '/draft'), {
      headers: { 'If-None-Match': '*' },
      body: { basedOn: entry.version, content: { ...entry.content, ...content } },
    });
  for (const text of ['a\0', '\ud800', 'b\udfff'])
    for (const field of ['summary', 'kind', 'umbrella'])
      expect(await draft({ [field]: text })).toMatchObject({
        code: 'invalid-body',
        fields: [{ name: `content.${field}` }],
      });
  expect((await draft({ languages: ['de', '\0'] })).fields?.[0]?.name).toBe('content.languages.1');
});

test('what is nested without end is refused', async () => {
  const administrator = await signIn(api, 'administrator');
  const nested = `{"entryVersion":1,"accept":[],"comment":"","corrections":{"name":${'['.repeat(90_000)}${']'.repeat(90_000)}}}`;
  const response = await api.fetch(
    new Request('http://partnernetz.example/api/proposals/1/decision', {
      method: 'POST',
      headers: {
        ...jsonHeaders,
        Cookie: administrator.cookie,
        Origin: 'http://partnernetz.example',
        'If-Match': '"d1"',
      },
      body: nested,
    }),
  );
  expect(response.status).toBe(400);
});
