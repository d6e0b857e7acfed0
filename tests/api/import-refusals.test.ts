import { afterAll, expect, test } from 'vitest';
import { partnerWith } from '../support/search-cases.ts';
import {
  burstingWorkbook,
  farCells,
  lyingWorkbook,
  sheetOfRows,
  workbookOf,
} from '../support/workbook-bombs.ts';
import { startApi } from './app.ts';
import { signIn } from './people.ts';
import { download, edit, handIn, refusedFile, saved } from './workbook.ts';

const api = await startApi([partnerWith({ name: 'Verein', at: ['mitte', null] })]);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const whole = await saved(await download(editor));

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));
const withOle = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
const encrypted = () => {
  const file = workbookOf({});
  const view = new DataView(file.buffer);
  for (let at = 0; at + 4 < file.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  return file;
};

const narrow = (rows: number) =>
  Array.from({ length: rows }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('');

const entries = (count: number) => bytes(`Name;Ort\n${'x;y\n'.repeat(count)}`);

const files: readonly (readonly [name: string, file: Uint8Array<ArrayBuffer>, says: string])[] = [
  ['an empty file', new Uint8Array(), 'leer'],
  ['blank lines only', bytes('\n\n;;;\n'), 'leer'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]), 'keine Excel-Arbeitsmappe'],
  ['a short PDF', bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'keine Excel-Arbeitsmappe'],
  ['a web page that calls itself a workbook', bytes('\uFEFF\n<HTML><table><tr><td>Name'), 'als .xlsx'],
  ['an XML workbook of 2003', bytes('<?xml version="1.0"?><Workbook/>'), 'als .xlsx'],
  ['an old or encrypted workbook', withOle, 'verschlüsselt oder im alten Format'],
  ['an encrypted archive', encrypted(), 'verschlüsselt'],
  ['macros', workbookOf({ 'xl/vbaProject.bin': bytes('x') }), 'Makros'],
  ['another archive', new Uint8Array(workbookOf({}).map((byte) => byte)).slice(0, 40), 'beschädigt'],
  ['a workbook without anything in it', workbookOf({}), 'beschädigt'],
  ['a table that claims 17 billion cells', farCells(5_000), 'zu groß'],
  [
    'a row that no sheet has',
    sheetOfRows('<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>'),
    'beschädigt',
  ],
  ['a row far below', sheetOfRows('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'zu groß'],
  ['a column that no sheet has', sheetOfRows('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), 'beschädigt'],
  [
    'a place in signs that stand for letters',
    sheetOfRows('<row r="&#57;99999"><c r="A&#57;99999"><v>1</v></c></row>'),
    'beschädigt',
  ],
  ['two places of one cell', sheetOfRows('<row r="1"><c r="A1" x:r="XFD1"><v>1</v></c></row>'), 'beschädigt'],
  [
    'a wide row under many narrow ones',
    sheetOfRows(`${narrow(5_000)}<row r="5001"><c r="XFD5001"><v>1</v></c></row>`),
    'zu groß',
  ],
  [
    'a sheet where none is looked for',
    sheetOfRows(`${narrow(5_000)}<row r="5001"><c r="XFD5001"><v>1</v></c></row>`, 'elsewhere.txt'),
    'zu groß',
  ],
  [
    'a prefix as long as what is read at once',
    sheetOfRows(`<${'p'.repeat(5_000)}:row r="1000000000"/>`),
    'beschädigt',
  ],
  ['100,000 columns', bytes(`Name;${'x;'.repeat(100_000)}\nVerein;${'y;'.repeat(100_000)}\n`), 'zu groß'],
  ['more entries than can be taken over at once', entries(20_001), 'zu groß'],
  ['an open quotation mark', bytes('Name;Ort\n"Verein;Duisburg\n'), 'beschädigt'],
  ...[0.1, 0.5, 0.9, 0.99].map(
    (share) => [`cut off at ${share}`, whole.slice(0, whole.length * share), 'beschädigt'] as const,
  ),
];

test.each(files)('%s is refused in words', async (_, file, says) => {
  const problem = await refusedFile(editor, file);
  expect(problem.code).toBe('invalid-body');
  expect(problem.fields?.[0]).toMatchObject({ name: 'file' });
  expect(problem.fields?.[0]?.message).toContain(says);
});

test('rows and cells that are only drawn, down to the end of the sheet, keep nothing from being read', async () => {
  const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="XFD1" s="0"/></row>`;
  const drawn = '<row r="1048576" ht="15"><c r="A1048576" s="0"/></row>';
  const looked = await handIn(editor, sheetOfRows(rows + drawn), 'x.xlsx');
  expect(looked.table?.sheets).toMatchObject([{ rows: 1, sample: [['Name']] }]);
});

test('as many entries as can be taken over at once are taken, below their headings', async () => {
  const looked = await handIn(editor, entries(20_000), 'x.xlsx');
  expect(looked.table?.sheets).toMatchObject([{ rows: 20_001 }]);
});

test('a damaged byte anywhere is refused or does no harm, never a failure of the server', async () => {
  for (let at = 5; at < whole.length; at += Math.ceil(whole.length / 40)) {
    const damaged = whole.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const response = await editor.ask('POST', '/api/imports?name=x.xlsx', { file: damaged });
    expect([201, 400]).toContain(response.status);
  }
});

test('what PostgreSQL cannot keep is told as a wrong value', async () => {
  const workbook = await download(editor);
  edit(
    workbook,
    'Partner',
    { Kennung: 'verein' },
    { Kurzname: 'a_x0000_b', Art: '_xD800_', Beschreibung: 'c_x0007_' },
  );
  const looked = await handIn(editor, await saved(workbook), 'x.xlsx');
  expect(looked.problems.map(({ code, column }) => [code, column])).toEqual([
    ['unknown-word', 'Art'],
    ['control', 'Kurzname'],
    ['control', 'Beschreibung'],
  ]);
});

const bombs = [
  ['that says how large it is', burstingWorkbook(300)],
  ['that lies about it', lyingWorkbook(300, 1_500_000)],
] as const;

test.each(bombs)('a zip bomb %s is refused within a second and without memory growth', async (_, bomb) => {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  // What it takes of a processor: how long it waits for one says something of the machine only.
  const began = process.cpuUsage();
  const problem = await refusedFile(editor, bomb);
  const { user, system } = process.cpuUsage(began);
  const grown = process.memoryUsage().rss - before;
  expect(problem.fields?.[0]?.message).toContain('zu groß');
  expect((user + system) / 1_000_000).toBeLessThan(1);
  expect(grown).toBeLessThan(64_000_000);
});

test('42 MB are not even read', async () => {
  const began = performance.now();
  const problem = await editor.problem('POST', '/api/imports?name=x.xlsx', {
    file: new Uint8Array(10),
    headers: { 'Content-Length': '42000000' },
  });
  expect(problem.code).toBe('payload-too-large');
  expect(performance.now() - began).toBeLessThan(1_000);
  const large = await editor.problem('POST', '/api/imports?name=x.xlsx', {
    file: new Uint8Array(20_000_001),
  });
  expect(large.code).toBe('payload-too-large');
});

test('what was refused is kept nowhere', async () => {
  const { imports } = await editor.get<{ imports: { fileName: string }[] }>('GET', '/api/imports');
  expect(imports.filter(({ fileName }) => fileName !== 'x.xlsx')).toEqual([]);
});
