import { afterAll, expect, test } from 'vitest';
import type { EditableEntry } from '../../src/contract/editing.ts';
import type { Partner } from '../../src/contract/partner.ts';
import { writeCsv } from '../../src/server/files/csv.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { entryPath, signIn, visitorOf } from './people.ts';
import { fileContext } from './round-trip.ts';
import {
  applyAll,
  columnOf,
  download,
  edit,
  handIn,
  placeOf,
  rowsOf,
  saved,
  undo,
  withCell,
} from './workbook.ts';

const names = Array.from({ length: 20 }, (_, at) => `Verein ${String(at + 1).padStart(2, '0')}`);
const api = await startApi(
  names.map((name) =>
    partnerWith({
      name,
      phone: '0203 23125-100',
      email: 'post@verein.example',
      at: ['mitte', 'hochfeld'],
      summary: 'Hilft.',
      description: 'Hilft allen.',
      website: 'https://verein.example',
    }),
  ),
);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const everybody = visitorOf(api);
const seen = (slug: string) => everybody.get<Partner>('GET', `/api/partners/${slug}`);
const entryOf = (slug: string) => editor.get<EditableEntry>('GET', entryPath(slug));

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
  // A number goes.
  const numbers = rowsOf(workbook, 'Nummern');
  numbers.splice(
    numbers.findIndex((row) => row[0] === 'verein-19'),
    1,
  );
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
  expect(told).toContain('missing-entry|Partner|||Verein 18|false');
  expect(told).toContain('missing-entry|Partner|||Verein 15|false');
  expect(told).toContain('missing-parts|Partner|19||1|false');
  expect(told.some((each) => each.startsWith('unknown-part|Kontakte|'))).toBe(true);
  expect(looked.entries.map(({ slug, changes }) => [slug, changes.map(({ path }) => path)])).toEqual([
    ['verein-10', ['shortName']],
    ['verein-11', ['shortName']],
  ]);
  await applyAll(editor, looked);
  // Nothing is deleted by a row that is not there.
  expect((await seen('verein-18')).name).toBe('Verein 18');
});

test('a formula without a result is told and deletes nothing; an empty result is one', async () => {
  const workbook = await download(editor);
  const row = edit(workbook, 'Partner', { Kennung: 'verein-03' }, { Kurzname: 'Neu' });
  const at = (heading: string, of = row) => placeOf(workbook, 'Partner', heading, of);
  const id = edit(workbook, 'Partner', { Kennung: 'verein-04' }, { Kurzname: 'Neu' });
  const numbers = edit(
    workbook,
    'Nummern',
    { Kennung: 'verein-05' },
    { 'Nummer oder Adresse': '+49 203 555' },
  );
  const cells = [
    [1, at('Kurzbeschreibung'), (place: string) => `<c r="${place}"><f>A1&amp;"x"</f></c>`],
    [1, at('Website'), (place: string) => `<c r="${place}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`],
    [1, at('Beschreibung'), (place: string) => `<c r="${place}" t="str"><f>""</f><v></v></c>`],
    // As openpyxl writes them.
    [1, at('Kennung', id), (place: string) => `<c r="${place}"><f>A1</f><v/></c>`],
    [
      4,
      placeOf(workbook, 'Nummern', 'Schlüssel', numbers),
      (place: string) => `<c r="${place}"><f>A1</f></c>`,
    ],
  ] as const;
  const file = cells.reduce(
    (all, [sheet, place, cell]) => withCell(all, sheet, place, cell(place)),
    await saved(workbook),
  );
  const looked = await handIn(editor, file);
  const told = looked.problems.filter(({ code }) => code === 'unreadable');
  expect(told.map(({ sheet, row, column, leftOut }) => [sheet, row, column, leftOut])).toEqual([
    ['Partner', row, 'Kurzbeschreibung', true],
    ['Partner', row, 'Website', true],
    ['Partner', id, 'Kennung', true],
    ['Nummern', numbers, 'Schlüssel', true],
  ]);
  expect(looked.entries.map(({ slug, changes }) => [slug, changes.map(({ path }) => path)])).toEqual([
    ['verein-03', ['shortName', 'description']],
  ]);
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

test('a CSV file comes back, too; what it shows of the parts is for reading', async () => {
  const partner = await editor.get<Partner>('GET', '/api/partners/verein-19');
  const versions = new Map([['verein-19', (await entryOf('verein-19')).version]]);
  const text = new TextDecoder().decode(await writeCsv([partner], { ...fileContext, versions }));
  const encoded = (changed: string) => new Uint8Array(new TextEncoder().encode(changed));
  expect(await handIn(editor, encoded(text), 'Partner.csv')).toMatchObject({ unchanged: 1, problems: [] });
  const changed = text.replace('"Verein 19"', '"Verein Neunzehn"').replaceAll('"0203 23125-100"', '"0203 1"');
  const looked = await handIn(editor, encoded(changed), 'Partner.csv');
  expect(looked.entries.map(({ changes }) => changes.map(({ path }) => path))).toEqual([['name']]);
  expect(looked.problems).toMatchObject([
    { code: 'read-only', row: 2, column: 'Telefon 1', value: '0203 1' },
  ]);
});

test('a file that was made to be handed out says once what is missing', async () => {
  const partners = [await seen('verein-01'), await seen('verein-02')];
  const handedOut = await writeCsv(partners, { ...fileContext, level: 'public' });
  const looked = await handIn(editor, handedOut, 'Liste.csv');
  expect(looked.entries).toEqual([]);
  expect(looked.problems.map(({ code }) => code)).toEqual(['missing-version']);
});
