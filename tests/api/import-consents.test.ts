import { afterAll, expect, test } from 'vitest';
import type { AccessLevel } from '../../src/contract/access.ts';
import type { EditableEntry } from '../../src/contract/editing.ts';
import { shownContact } from '../support/partner-part.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, signIn } from './people.ts';
import { applyAll, download, edit, handIn, saved } from './workbook.ts';

/* A consent belongs to who gave it, and is given nowhere but where its text stands: not in a table. */

const consent = { at: '2026-01-02', by: 'Ewa Nowak', text: 'Ewa Nowak stimmt zu.' };
const person = (name: string, level: AccessLevel) => ({
  ...shownContact({ key: name.toLowerCase(), type: 'person', name, level, points: [] }),
  consent,
});
const api = await startApi([
  { ...partnerWith({ name: 'Verein' }), contacts: [person('Ewa', 'public'), person('Ali', 'network')] },
]);
afterAll(api.close);
const editor = await signIn(api, 'editor');

test.each(['de', 'en'] as const)(
  'another name in a workbook takes nobody’s consent along (%s)',
  async (language) => {
    const [sheet, name, role] =
      language === 'de' ? ['Kontakte', 'Name', 'Aufgabe'] : ['Contacts', 'Name', 'Role'];
    const workbook = await download(editor, `?language=${language}`);
    const row = edit(workbook, sheet, { [name]: 'Ewa' }, { [name]: 'Fremde', [role]: `Rat ${language}` });
    if (language === 'de') edit(workbook, sheet, { [name]: 'Ali' }, { [name]: 'Andere' });
    const looked = await handIn(editor, await saved(workbook));
    // Who is public is told by the cell, and stays; the rest of the row counts.
    expect(looked.problems).toMatchObject([
      { code: 'consentMissing', sheet, row, column: name, value: 'Fremde' },
    ]);
    expect((await applyAll(editor, looked)).outcome?.applied).toHaveLength(1);
    const { content } = await editor.get<EditableEntry>('GET', entryPath('verein'));
    expect(content.contacts.map(({ name, role, consent }) => [name, role, consent])).toEqual([
      ['Ewa', `Rat ${language}`, true],
      ['Andere', '', false],
    ]);
  },
);
