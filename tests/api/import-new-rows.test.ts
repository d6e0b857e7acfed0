import { afterAll, expect, test } from 'vitest';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { signIn } from './people.ts';
import { columnOf, download, handIn, rowsOf, saved } from './workbook.ts';

const api = await startApi([partnerWith({ name: 'Jugendhaus Süd' })]);
afterAll(api.close);
const editor = await signIn(api, 'editor');

test('new rows whose entry there seems to be, or that stand twice, are shown as possible duplicates', async () => {
  const workbook = await download(editor);
  const rows = rowsOf(workbook, 'Partner');
  for (const name of ['Jugendhaus Sued', 'Ganz neu', 'ganz neu', 'Einmal']) {
    const row = rows[0]?.map(() => null as string | null) ?? [];
    row[columnOf(workbook, 'Partner', 'Name')] = name;
    row[columnOf(workbook, 'Partner', 'Art')] = 'Sport';
    rows.push(row);
  }
  const looked = await handIn(editor, await saved(workbook));
  expect(looked.entries.map(({ name, duplicates }) => [name, duplicates])).toEqual([
    ['Jugendhaus Sued', [{ slug: 'jugendhaus-sued', name: 'Jugendhaus Süd', because: 'name' }]],
    ['Ganz neu', [{ row: 5, name: 'ganz neu', because: 'name' }]],
    ['ganz neu', [{ row: 4, name: 'Ganz neu', because: 'name' }]],
    ['Einmal', []],
  ]);
});
