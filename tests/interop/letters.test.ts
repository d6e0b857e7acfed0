import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeLetters } from '../../src/server/files/letters.ts';
import { fileContext } from '../support/file-context.ts';
import { entries } from './support/entries.ts';
import { programs } from './support/programs.ts';
import { readByPython, throughLibreOffice } from './support/run-program.ts';

type Sheet = Record<string, (readonly [type: string, value: unknown])[][]>;

const areThere = programs.libreOffice.isThere() && programs.openpyxl.isThere();

describe.skipIf(!areThere)('LibreOffice opens', () => {
  test('form letters: the same cells, and none of them a formula', async () => {
    const file = await writeLetters(entries, fileContext({ level: 'team' }));
    // Semicolons, quotes, UTF-8, everything else as somebody gets it who only presses Enter.
    const sheet = throughLibreOffice(
      'letters.csv',
      file,
      { to: 'xlsx', filter: 'CSV:59,34,76,1' },
      (converted) => readByPython<Sheet>('read_sheet.py', 'letters.xlsx', readFileSync(converted)),
    );
    const [rows = []] = Object.values(sheet);
    expect(rows.map((row) => row.map(([, value]) => String(value ?? '')))).toEqual(
      parse(Buffer.from(file), { bom: true, delimiter: ';' }),
    );
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.flat().filter(([type]) => type === 'f' || type === 'e')).toEqual([]);
  });
});
