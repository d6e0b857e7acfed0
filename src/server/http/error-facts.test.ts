import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { errorFacts } from './error-facts.ts';
import { errorHandler } from './error-handler.ts';
import type { AppEnvironment } from './request-context.ts';

it('says where an error came from, and nothing of its message, however many lines that has', () => {
  const error = new TypeError('Failed query: insert into outbox\nparams: erika@verein.example\n    at Erika');
  expect(errorFacts(error)).toMatchObject({ error: 'TypeError', code: undefined });
  expect(errorFacts(error).stack).toContainEqual(expect.stringMatching(/error-facts\.test\.ts/));
  expect(JSON.stringify(errorFacts(error))).not.toMatch(/erika/i);
  expect(errorFacts('erika@verein.example')).toEqual({ error: 'string' });
});

it('keeps what a request was about out of the log when the request fails', async () => {
  const lines: unknown[] = [];
  const note = (...line: unknown[]) => void lines.push(line);
  const app = new Hono<AppEnvironment>();
  app.onError(errorHandler({ info: note, warn: note, error: note }));
  app.get('/', () => {
    const cause = Object.assign(new Error('invalid input syntax: "erika\n@verein.example"'), {
      code: '22P02',
    });
    throw new Error('Failed query: select\nparams: erika@verein.example', { cause });
  });
  expect((await app.request('/')).status).toBe(500);
  expect(lines).toMatchObject([[{ error: 'Error', code: '22P02' }, 'request failed']]);
  expect(JSON.stringify(lines)).not.toMatch(/erika|verein/i);
});
