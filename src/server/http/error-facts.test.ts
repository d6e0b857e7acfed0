import { expect, it } from 'vitest';
import { facts } from './logger.ts';

it('says where an error came from, and nothing of its message, however many lines that has', () => {
  const error = new TypeError('Failed query: insert into outbox\nparams: erika@verein.example\n    at Erika');
  expect(facts(error)).toMatchObject({ error: 'TypeError', code: undefined });
  expect(facts(error).stack).toContainEqual(expect.stringMatching(/logger\.test\.ts/));
  expect(JSON.stringify(facts(error))).not.toMatch(/erika/i);
  expect(facts('erika@verein.example')).toEqual({ error: 'string' });
});
