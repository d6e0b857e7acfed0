import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import type { TableImport } from '../../src/contract/table-import.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, signIn, visitorOf } from './people.ts';
import { applyAll, columnOf, download, edit, handIn, rowsOf, saved, undo } from './workbook.ts';

const named = (name: string) =>
  partnerWith({ name, phone: '+49 203 23125-100', email: 'post@verein.example', at: ['mitte', 'hochfeld'] });
const names = Array.from({ length: 30 }, (_, at) => `Verein ${String(at + 1).padStart(2, '0')}`);
const api = await startApi(names.map(named));
afterAll(api.close);
const editor = await signIn(api, 'editor');
const everybody = visitorOf(api);
const seen = (slug: string) => everybody.get<Partner>('GET', `/api/partners/${slug}`);
const entryOf = (slug: string) => editor.get<EditableEntry>('GET', entryPath(slug));
const again = (id: string) => editor.get<TableImport>('GET', `/api/imports/${id}`);

/** Publishes a change as somebody else does meanwhile. */
async function meanwhile(
  slug: string,
  change: (content: EditableEntry['content']) => EditableEntry['content'],
) {
  const entry = await entryOf(slug);
  await editor.get('PUT', entryPath(slug), {
    ifMatch: `v${entry.version}`,
    body: { content: change(entry.content), level: 'public', cooperation: null, reason: '' },
  });
}

test('a workbook that nobody edited changes nothing', async () => {
  const workbook = await download(editor);
  const looked = await handIn(editor, await saved(workbook));
  expect(looked).toMatchObject({ state: 'planned', source: 'workbook', rows: 30, unchanged: 30 });
  expect([looked.entries, looked.problems]).toEqual([[], []]);
});

test('edited cells are shown place by place, applied as one change, and taken back as one', async () => {
  const workbook = await download(editor);
  const row = edit(
    workbook,
    'Partner',
    { Kennung: 'verein-01' },
    {
      Kurzbeschreibung: '=SUMME(A1)',
      Sprachen: 'Türkisch; Kurmandschi',
      Stadtweit: 'ja',
    },
  );
  edit(
    workbook,
    'Orte',
    { Kennung: 'verein-01' },
    { Öffnungszeiten: 'Mo–Do 9–12; Do 14–16', Ortsteil: 'Hochfeld' },
  );
  edit(
    workbook,
    'Nummern',
    { Kennung: 'verein-02', Art: 'Telefon' },
    { 'Nummer oder Adresse': '+49 203 555' },
  );
  const before = await entryOf('verein-01');
  const looked = await handIn(editor, await saved(workbook));
  expect(looked.problems).toEqual([]);
  const [one, two] = looked.entries;
  expect(one).toMatchObject({ slug: 'verein-01', row, basedOn: 1, entryVersion: 1 });
  expect(one?.changes.map(({ path }) => path).toSorted()).toEqual([
    'citywide',
    'languages',
    'locations/1/hours',
    'summary',
  ]);
  expect(two?.changes).toMatchObject([
    { path: 'contacts/1/points/1/value', before: '+49 203 23125-100', after: '+49 203 555', conflict: false },
  ]);
  const applied = await applyAll(editor, looked);
  expect(applied.state).toBe('applied');
  expect(applied.outcome?.applied.map(({ slug }) => slug)).toEqual(['verein-01', 'verein-02']);
  const partner = await seen('verein-01');
  expect([partner.summary, partner.languages, partner.citywide]).toEqual(['=SUMME(A1)', ['tr', 'kmr'], true]);
  expect(partner.locations[0]?.hours).toContainEqual({ day: 4, from: '14:00', to: '16:00' });
  const { version } = await entryOf('verein-01');
  expect(version).toBe(2);
  const undone = await undo(editor, applied);
  expect([undone.state, undone.outcome?.kept]).toEqual(['undone', []]);
  expect((await entryOf('verein-01')).content).toEqual(before.content);
  expect((await seen('verein-02')).contacts[0]?.points[0]?.value).toBe('+49 203 23125-100');
  const traces = await api.db.select().from(audit).where(eq(audit.actor, editor.id));
  const actions = traces.map(({ action }) => action).filter((action) => action.includes('import'));
  expect(actions).toEqual(['import', 'import', 'undo-import', 'undo-import']);
  await expect(undo(editor, undone)).rejects.toThrow('not-possible-now');
});

test('a row that changed meanwhile is a conflict only in the same place, and no loss', async () => {
  const workbook = await download(editor);
  edit(workbook, 'Partner', { Kennung: 'verein-03' }, { Kurzbeschreibung: 'Aus Excel.', Kurzname: 'V3' });
  await meanwhile('verein-03', (content) => ({ ...content, summary: 'Vom KI.', languages: ['ar'] }));
  const looked = await handIn(editor, await saved(workbook));
  const changes = looked.entries.find(({ slug }) => slug === 'verein-03')?.changes ?? [];
  expect(changes.map(({ path, conflict, current }) => [path, conflict, current])).toEqual([
    ['shortName', false, null],
    ['summary', true, 'Vom KI.'],
  ]);
  const applied = await applyAll(editor, looked);
  expect(applied.outcome?.left).toEqual([{ slug: 'verein-03', name: 'Verein 03', paths: ['summary'] }]);
  const partner = await seen('verein-03');
  expect([partner.shortName, partner.summary, partner.languages]).toEqual(['V3', 'Vom KI.', ['ar']]);
});

test('what changes between looking and applying becomes a conflict; one that was seen can be overruled', async () => {
  const workbook = await download(editor);
  edit(workbook, 'Partner', { Kennung: 'verein-04' }, { Kurzbeschreibung: 'Aus Excel.' });
  const looked = await handIn(editor, await saved(workbook));
  await meanwhile('verein-04', (content) => ({ ...content, summary: 'Schneller.' }));
  const [entry] = looked.entries;
  const choose = (entryVersion: number | null) => ({
    ifMatch: `d${looked.version}`,
    body: { entries: [{ id: entry?.id, entryVersion, accept: ['summary'] }] },
  });
  const first = await editor.get<TableImport>('POST', `/api/imports/${looked.id}/apply`, choose(1));
  expect(first.outcome).toMatchObject({ applied: [], left: [{ slug: 'verein-04', paths: ['summary'] }] });
  expect((await seen('verein-04')).summary).toBe('Schneller.');
  const second = await handIn(editor, await saved(workbook));
  expect(second.entries[0]).toMatchObject({ entryVersion: 2, changes: [{ conflict: true }] });
  await editor.get('POST', `/api/imports/${second.id}/apply`, {
    ifMatch: `d${second.version}`,
    body: { entries: [{ id: second.entries[0]?.id, entryVersion: 2, accept: ['summary'] }] },
  });
  expect((await seen('verein-04')).summary).toBe('Aus Excel.');
});

test('undoing leaves alone what was changed since, and says so', async () => {
  const workbook = await download(editor);
  for (const slug of ['verein-05', 'verein-06'])
    edit(workbook, 'Partner', { Kennung: slug }, { Kurzname: 'X' });
  const applied = await applyAll(editor, await handIn(editor, await saved(workbook)));
  await meanwhile('verein-06', (content) => ({ ...content, summary: 'Danach.' }));
  const undone = await undo(editor, applied);
  expect(undone.outcome?.kept).toEqual([{ slug: 'verein-06', name: 'Verein 06' }]);
  expect((await seen('verein-05')).shortName).toBeNull();
  expect(await seen('verein-06')).toMatchObject({ shortName: 'X', summary: 'Danach.' });
});

test('unknown columns, wrong values, duplicates, reordered and deleted rows are told by row and column', async () => {
  const workbook = await download(editor);
  const partners = rowsOf(workbook, 'Partner');
  for (const row of partners) row.push(row === partners[0] ? 'Meine Notiz' : 'x');
  const kind = edit(
    workbook,
    'Partner',
    { Kennung: 'verein-10' },
    { Art: 'Zauberschule', Kurzname: 'bleibt' },
  );
  const web = edit(
    workbook,
    'Partner',
    { Kennung: 'verein-11' },
    { Website: 'gar keine', Kurzname: 'bleibt' },
  );
  const mail = edit(
    workbook,
    'Nummern',
    { Kennung: 'verein-12', Art: 'E-Mail' },
    { 'Nummer oder Adresse': 'nein' },
  );
  const quarter = edit(
    workbook,
    'Orte',
    { Kennung: 'verein-13' },
    { Ortsteil: 'Marxloh', Öffnungszeiten: 'irgendwann' },
  );
  const readOnly = edit(
    workbook,
    'Partner',
    { Kennung: 'verein-14' },
    { 'Wer den Eintrag sieht': 'nur das KI-Team' },
  );
  edit(workbook, 'Partner', { Kennung: 'verein-15' }, { Kennung: 'gibt-es-nicht' });
  edit(workbook, 'Kontakte', { Kennung: 'verein-16' }, { Schlüssel: '77' });
  // One row twice, one away, all of them in another order.
  const twice = partners.find((row) => row[0] === 'verein-17') ?? [];
  partners.push([...twice]);
  workbook.sheets
    .find(({ name }) => name === 'Partner')
    ?.rows.splice(
      partners.findIndex((row) => row[0] === 'verein-18'),
      1,
    );
  const looked = await handIn(editor, await saved(workbook));
  const told = looked.problems.map(({ code, sheet, row, column, value, leftOut }) =>
    [code, sheet, row, column, value, leftOut].join('|'),
  );
  const at = (row: number, gone: number) => (row > gone ? row - 1 : row);
  const goneRow = 19;
  expect(told).toContain('unknown-column|Partner|1|Meine Notiz||true');
  expect(told).toContain(`unknown-word|Partner|${at(kind, goneRow)}|Art|Zauberschule|true`);
  expect(told).toContain(`website|Partner|${at(web, goneRow)}|Website|gar keine|true`);
  expect(told).toContain(`email|Nummern|${mail}|Nummer oder Adresse|nein|true`);
  expect(told).toContain(`quarterElsewhere|Orte|${quarter}|Ortsteil|Marxloh|true`);
  expect(told).toContain(`hours|Orte|${quarter}|Öffnungszeiten|irgendwann|true`);
  expect(told).toContain(
    `read-only|Partner|${at(readOnly, goneRow)}|Wer den Eintrag sieht|nur das KI-Team|true`,
  );
  expect(told).toContain('unknown-entry|Partner|16|Kennung|gibt-es-nicht|true');
  expect(told.filter((each) => each.startsWith('double-entry|Partner|'))).toHaveLength(2);
  expect(told).toContain('missing-entry|Partner|||verein-18|false');
  expect(told).toContain('missing-entry|Partner|||verein-15|false');
  expect(told.some((each) => each.startsWith('unknown-part|Kontakte|'))).toBe(true);
  expect(looked.entries.map(({ slug, changes }) => [slug, changes.map(({ path }) => path)])).toEqual([
    ['verein-10', ['shortName']],
    ['verein-11', ['shortName']],
  ]);
  await applyAll(editor, looked);
  // Nothing is deleted by a row that is not there.
  expect((await seen('verein-18')).name).toBe('Verein 18');
});

test('rows and columns may be moved; new rows are new entries and parts', async () => {
  const workbook = await download(editor);
  const at = columnOf(workbook, 'Partner', 'Name');
  const width = rowsOf(workbook, 'Partner')[0]?.length ?? 0;
  const fresh = Array.from({ length: width }, (): string | null => null);
  fresh[at] = 'Ganz neuer Verein';
  fresh[columnOf(workbook, 'Partner', 'Art')] = 'Wohlfahrtsverband';
  rowsOf(workbook, 'Partner').push(fresh);
  const contacts = rowsOf(workbook, 'Kontakte');
  const blank = (sheet: string) => rowsOf(workbook, sheet)[0]?.map((): string | null => null) ?? [];
  const contact = blank('Kontakte');
  contact[columnOf(workbook, 'Kontakte', 'Kennung')] = 'verein-20';
  contact[columnOf(workbook, 'Kontakte', 'Schlüssel')] = 'neu1';
  contact[columnOf(workbook, 'Kontakte', 'Name')] = 'Beratung';
  contact[columnOf(workbook, 'Kontakte', 'Person oder Stelle')] = 'Stelle';
  contacts.push(contact);
  const number = blank('Nummern');
  number[columnOf(workbook, 'Nummern', 'Kennung')] = 'verein-20';
  number[columnOf(workbook, 'Nummern', 'Schlüssel des Kontakts')] = 'neu1';
  number[columnOf(workbook, 'Nummern', 'Art')] = 'Mobil';
  number[columnOf(workbook, 'Nummern', 'Nummer oder Adresse')] = '+49 171 3920000';
  rowsOf(workbook, 'Nummern').push(number);
  for (const { rows } of workbook.sheets.filter(({ name }) => name === 'Partner')) {
    const [head, ...body] = rows.map((row) => row.toReversed());
    if (head !== undefined) rows.splice(0, rows.length, head, ...body.toReversed());
  }
  const looked = await handIn(editor, await saved(workbook));
  expect(looked.problems).toEqual([]);
  expect(looked.entries.map(({ kind, name }) => [kind, name])).toEqual([
    ['new', 'Ganz neuer Verein'],
    ['changed', 'Verein 20'],
  ]);
  const applied = await applyAll(editor, looked);
  const contactsNow = (await entryOf('verein-20')).content.contacts;
  expect(contactsNow.at(-1)).toMatchObject({
    type: 'desk',
    name: 'Beratung',
    points: [{ type: 'mobile', value: '+49 171 3920000' }],
  });
  expect((await seen('ganz-neuer-verein')).name).toBe('Ganz neuer Verein');
  await undo(editor, applied);
  expect((await everybody.ask('GET', '/api/partners/ganz-neuer-verein')).status).toBe(404);
  expect((await entryOf('verein-20')).content.contacts).toHaveLength(1);
});

test('the dry run outlives a reload, is listed, and cannot be applied twice', async () => {
  const workbook = await download(editor);
  edit(workbook, 'Partner', { Kennung: 'verein-21' }, { Kurzname: 'V21' });
  const looked = await handIn(editor, await saved(workbook), 'Sommer 2026.xlsx');
  expect(await again(looked.id)).toEqual(looked);
  const { imports } = await editor.get<{ imports: { id: string; fileName: string; createdBy: string }[] }>(
    'GET',
    '/api/imports',
  );
  expect(imports.find(({ id }) => id === looked.id)).toMatchObject({ fileName: 'Sommer 2026.xlsx' });
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      editor.ask('POST', `/api/imports/${looked.id}/apply`, {
        ifMatch: `d${looked.version}`,
        body: { entries: [{ id: looked.entries[0]?.id, entryVersion: 1, accept: 'all' }] },
      }),
    ),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await entryOf('verein-21')).version).toBe(2);
});

test('hundreds of edited cells are one transaction: one that cannot be published leaves everything as it was', async () => {
  const workbook = await download(editor);
  for (const slug of ['verein-22', 'verein-23'])
    edit(workbook, 'Partner', { Kennung: slug }, { Kurzname: 'Y' });
  edit(workbook, 'Orte', { Kennung: 'verein-24' }, { Stadtbezirk: 'Hamborn', Ortsteil: 'Marxloh' });
  const looked = await handIn(editor, await saved(workbook));
  const answer = await editor.problem('POST', `/api/imports/${looked.id}/apply`, {
    ifMatch: `d${looked.version}`,
    body: {
      entries: looked.entries.map(({ id, entryVersion, slug }) => ({
        id,
        entryVersion,
        // A quarter without its district.
        accept: slug === 'verein-24' ? ['locations/1/quarter'] : 'all',
      })),
    },
  });
  expect(answer.code).toBe('invalid-body');
  expect((await seen('verein-22')).shortName).toBeNull();
  expect((await again(looked.id)).state).toBe('planned');
});
