import { afterAll, beforeEach, expect, test } from 'vitest';
import { generatePartners } from '../../mocks/sample/generate.ts';
import { mortalWorkers } from '../support/mortal-workers.ts';
import { sampleDay } from '../support/sample-day.ts';
import { startApi } from './app.ts';
import { signIn } from './people.ts';
import { handIn, refusedFile } from './workbook.ts';

/* What is said to whoever waits for work whose worker dies in the middle; the next one gets what they ask for. */

const { runTask, killNext } = mortalWorkers();
const api = await startApi(generatePartners(200, { today: sampleDay }), {
  runTask,
  printStyles: async () => '',
  pdfPrinter: () => ({ print: async () => new TextEncoder().encode('%PDF-1.7') }),
});
afterAll(api.close);
beforeEach(killNext);
const editor = await signIn(api, 'editor');

const everything = { slugs: null, level: 'team' };

const written = [
  ['an export', 'POST', '/api/exports', { ...everything, format: 'xlsx', language: 'de' }],
  ['the workbook', 'GET', '/api/workbook', undefined],
] as const;

test.each(written)('%s whose writer dies is told from a failure, and when to come back', async (...given) => {
  const [, method, path, body] = given;
  const response = await editor.ask(method, path, { body });
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '60']);
  expect(await response.json()).toMatchObject({
    code: 'file-failed',
    detail: expect.stringContaining('in einer Minute erneut'),
  });
  expect((await editor.ask(method, path, { body })).status).toBe(200);
});

test('a list that dies while it is composed is told as any PDF that was not made', async () => {
  const path = '/api/contact-lists/pdf';
  const body = { ...everything, settings: 'layout=cards', filters: null, listId: null, link: null };
  const problem = await editor.problem('POST', path, { body });
  expect([problem.status, problem.code]).toEqual([409, 'print-failed']);
  expect((await editor.ask('POST', path, { body })).status).toBe(200);
});

test('a file whose reader dies is refused in words, and the next one is read', async () => {
  const table = (rows: number) =>
    new Uint8Array(new TextEncoder().encode(`Name;Ort\n${'x;y\n'.repeat(rows)}`));
  const problem = await refusedFile(editor, table(1_000_000));
  expect([problem.status, problem.code]).toEqual([400, 'invalid-body']);
  expect(problem.fields).toMatchObject([
    { name: 'file', message: expect.stringContaining('nicht in angemessener Zeit') },
  ]);
  expect(await handIn(editor, table(1))).toMatchObject({ state: 'mapping' });
});
