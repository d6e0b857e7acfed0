import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { EditableEntry } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import type { TableImport } from '../../src/contract/table-import.ts';
import { audit } from '../../src/server/db/schema.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, signIn, visitorOf } from './people.ts';
import { applyAll, download, edit, handIn, saved, undo } from './workbook.ts';

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

test('whoever takes the workbook is in the audit: it holds all that the team may see', async () => {
  await download(editor);
  const noted = await api.db.select().from(audit).where(eq(audit.action, 'export'));
  expect(noted.map(({ actor, details }) => ({ actor, details }))).toEqual([
    { actor: editor.id, details: { format: 'xlsx', level: 'team', count: 30 } },
  ]);
});

test('a workbook that nobody edited changes nothing', async () => {
  const workbook = await download(editor);
  const looked = await handIn(editor, await saved(workbook));
  expect(looked).toMatchObject({ state: 'planned', source: 'workbook', rows: 30, unchanged: 30 });
  expect([looked.entries, looked.problems]).toEqual([[], []]);
});

test('a workbook speaks the language that its link names', async () => {
  const { sheets } = await download(editor, '?language=en');
  expect(sheets.map(({ name }) => name)).toContain('Partners');
  expect((await editor.ask('GET', '/api/workbook?language=fr')).status).toBe(400);
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
