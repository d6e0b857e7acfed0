import { afterAll, expect, test, vi } from 'vitest';
import type { TableImport } from '../../src/contract/table-import.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { partner } from '../../src/server/db/schema.ts';
import { inTurns } from '../../src/server/services/import/in-turns.ts';
import { savePartners } from '../../src/server/services/partner/save.ts';
import { VersionConflict } from '../../src/server/services/service-error.ts';
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

test('many are written in short turns, and yet all of them or none', async () => {
  const written: number[] = [];
  const gone = { id: crypto.randomUUID(), version: 1 };
  const save = (failing: boolean) =>
    savePartners(
      api.db,
      Array.from({ length: 250 }, (_, at) => ({
        record: partnerWith({ name: `Viele ${at}` }),
        ...(failing && at === 249 ? { basedOn: gone } : {}),
      })),
      {
        city: duisburg,
        actor: 'test',
        action: 'import',
        reason: 'test',
        onProgress: (saved) => written.push(saved),
      },
    );
  const entries = () => api.db.$count(partner);
  const before = await entries();
  await expect(save(true)).rejects.toBeInstanceOf(VersionConflict);
  expect([written, await entries()]).toEqual([[100, 200], before]);
  await save(false);
  expect([written.slice(2), await entries()]).toEqual([[100, 200, 250], before + 250]);
});
