import { afterAll, expect, test, vi } from 'vitest';
import type { TableImport } from '../../src/contract/table-import.ts';
import { inTurns } from '../../src/server/services/import/in-turns.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { signIn } from './people.ts';
import { applyAll, columnOf, download, handIn, rowsOf, saved, undo } from './workbook.ts';

vi.mock('../../src/server/services/import/in-turns.ts', { spy: true });

const api = await startApi(Array.from({ length: 30 }, (_, at) => partnerWith({ name: `Verein ${at}` })));
afterAll(api.close);
const editor = await signIn(api, 'editor');

/** How many entries each stage of a request went through in turns with whoever else asks. */
async function turnsOf<Answer>(request: () => Promise<Answer>) {
  vi.mocked(inTurns).mockClear();
  const answer = await request();
  return { answer, turns: vi.mocked(inTurns).mock.calls.map(([items]) => [...items].length) };
}

test('planning, looking, applying and taking back let others be answered in between', async () => {
  const workbook = await download(editor);
  const at = columnOf(workbook, 'Partner', 'Kurzname');
  for (const row of rowsOf(workbook, 'Partner').slice(1)) row[at] = 'Kurz';
  const file = await saved(workbook);
  const planned = await turnsOf(() => handIn(editor, file));
  const seen = await turnsOf(() => editor.get<TableImport>('GET', `/api/imports/${planned.answer.id}`));
  const applied = await turnsOf(() => applyAll(editor, seen.answer));
  const undone = await turnsOf(() => undo(editor, applied.answer));
  expect([planned, seen, applied, undone].map(({ turns }) => turns)).toEqual([
    [30, 30],
    [30],
    [30, 30],
    [30],
  ]);
  expect(undone.answer.state).toBe('undone');
});
