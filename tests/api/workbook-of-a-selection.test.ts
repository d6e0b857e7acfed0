import { afterAll, expect, test } from 'vitest';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { signIn } from './people.ts';
import { edit, handIn, opened, saved } from './workbook.ts';

const named = (name: string) =>
  partnerWith({ name, phone: '+49 203 23125-100', email: 'post@verein.example', at: ['mitte', 'hochfeld'] });
const api = await startApi(['Nordhaus', 'Südhaus', 'Westhaus'].map(named));
afterAll(api.close);
const editor = await signIn(api, 'editor');

async function selection(columns: readonly string[] | undefined, level = 'team') {
  const body = { format: 'xlsx', slugs: ['nordhaus', 'westhaus'], level, language: 'de', columns };
  const response = await editor.ask('POST', '/api/exports', { body });
  return opened(new Uint8Array(await response.arrayBuffer()));
}

test.each([
  ['everything', undefined],
  ['some columns', ['name', 'summary', 'sheet:contacts']],
])("the team's Excel file of a selection is read back: %s", async (_, columns) => {
  const workbook = await selection(columns);
  const same = await handIn(editor, await saved(workbook));
  expect(same).toMatchObject({ source: 'workbook', rows: 2, unchanged: 2, entries: [], problems: [] });
  edit(workbook, 'Partner', { Name: 'Westhaus' }, { Kurzbeschreibung: 'Neu beschrieben.' });
  const looked = await handIn(editor, await saved(workbook));
  expect(looked.entries.map(({ slug, changes }) => [slug, changes.map(({ path }) => path)])).toEqual([
    ['westhaus', ['summary']],
  ]);
  expect(looked.problems).toEqual([]);
});

test('a file for others does not say how often an entry was changed; nothing of it can be compared', async () => {
  const workbook = await selection(undefined, 'public');
  expect(workbook.sheets[0]?.rows[0]).not.toContain('Stand');
  const looked = await handIn(editor, await saved(workbook));
  expect(looked).toMatchObject({ rows: 2, unchanged: 0, entries: [] });
  expect(looked.problems.map(({ code }) => code)).toEqual(['missing-version']);
});
