import { afterAll, expect, test } from 'vitest';
import { startApi } from './app.ts';
import { signIn } from './people.ts';
import { handIn, mapColumns, mappingOf, saved, withCell } from './workbook.ts';

const api = await startApi([]);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const table = (rows: (string | null)[][]) => saved({ sheets: [{ name: 'Tabelle1', rows }] });

test('rows of one name that a number tells apart are shown as possible duplicates of each other', async () => {
  const rows = [
    ['Nr', 'Name der Einrichtung', 'E-Mail'],
    ['1', 'Jugendhaus Süd', 'sued@jugend.example'],
    ['2', 'Jugendhaus Sued', 'haus@jugend.example'],
    ['3', 'Jugendhaus West', 'west@jugend.example'],
    ['4', 'Doppelt', 'a@jugend.example'],
    ['4', 'Jugendhaus West', 'b@jugend.example'],
  ];
  const looked = await handIn(editor, await table(rows), 'Jugend.xlsx');
  const mapping = { ...mappingOf(looked), key: 0, kind: 'wohlfahrtsverband', profile: 'Jugend' };
  const planned = await mapColumns(editor, looked, mapping);
  expect(planned.entries.map(({ row, duplicates }) => [row, duplicates])).toEqual([
    [2, [{ row: 3, name: 'Jugendhaus Sued', because: 'name' }]],
    [3, [{ row: 2, name: 'Jugendhaus Süd', because: 'name' }]],
    // Row 6 is left out, because its number is there twice.
    [4, []],
  ]);
});

test('a formula without a result in a foreign table is told by its place', async () => {
  const file = await table([
    ['Name', 'E-Mail', 'Bemerkung'],
    ['Formelhaus', 'post@formel.example', 'x'],
  ]);
  const formula = withCell(file, 1, 'B2', '<c r="B2"><f>A2&amp;"@formel.example"</f></c>');
  const looked = await handIn(editor, withCell(formula, 1, 'C2', '<c r="C2"><f>1</f></c>'), 'Formeln.xlsx');
  const columns = ['name', 'email', null] as const;
  const planned = await mapColumns(editor, looked, {
    ...mappingOf(looked),
    columns: [...columns],
    kind: 'wohlfahrtsverband',
    profile: 'Formeln',
  });
  expect(planned.entries.map(({ name }) => name)).toEqual(['Formelhaus']);
  expect(planned.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
    ['unreadable', 2, 'E-Mail'],
  ]);
});

test('headings over several columns, lines and notes in cells: what stands in a column says what it is', async () => {
  const rows = [
    ['Träger', 'Anschrift', null, 'Erreichbarkeit', null, 'Ansprechperson', 'Sprachen'],
    [null, 'Straße', 'PLZ/Ort', 'Tel.', 'E-Mail', null, null],
    [
      'Elterncafé\n(Ruhrort)',
      'Hafenweg 1',
      '47119 Duisburg',
      '0203 23125-31 (Büro)',
      'c@hafen.example',
      null,
      null,
    ],
    [
      'Nähcafé',
      'Hafenweg 2',
      '47119 Duisburg',
      '0203 23125-32 od. 0171 39200032',
      'n@hafen.example',
      null,
      null,
    ],
    ['Teecafé', 'Hafenweg 3', '47119 Duisburg', '0203 23125-33', 'keine', null, null],
    ['Lesecafé\n(Süd)', 'Hafenweg 4', '47119 Duisburg', '0203 23125-34', 'l@hafen.example', null, null],
    ['Lesecafé (Süd)', 'Hafenweg 4', '47119 Duisburg', null, null, null, null],
  ];
  const file = await saved({ sheets: [{ name: 'Cafés', rows }] });
  const looked = await handIn(editor, file, 'Cafés.xlsx');
  expect(mappingOf(looked)).toMatchObject({
    headingRow: 1,
    columns: ['name', 'street', 'postcode', 'phone', 'email', 'contactName', 'languages'],
  });
  const planned = await mapColumns(editor, looked, mappingOf(looked));
  expect(planned.entries.map(({ name }) => name)).toEqual(['Elterncafé (Ruhrort)', 'Nähcafé', 'Teecafé']);
  // A column without a heading is called as the spreadsheet program calls it, an entry as it is called.
  expect(planned.problems.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
    ['required', 2, 'Träger', null],
    ['email', 5, 'E', 'keine'],
    ['double-entry', 6, 'Träger', 'Lesecafé (Süd) (6, 7)'],
    ['double-entry', 7, 'Träger', 'Lesecafé (Süd) (6, 7)'],
  ]);
});

test('a row that sums up the others is no entry; somebody who is called alike is', async () => {
  const rows = [
    ['Einrichtung', 'E-Mail', 'Anzahl Plätze'],
    ['Gesamtschule Am Hafen', null, '3'],
    ['Total Sozial', 'post@total.example', '4'],
    ['Total Lokal', null, '0203 2312541'],
    ['Summe: 3 Einrichtungen', null, '7'],
  ];
  const looked = await handIn(editor, await table(rows), 'Summen.xlsx');
  const columns = ['name', 'email', 'phone'] as const;
  const mapping = { ...mappingOf(looked), columns: [...columns], kind: 'wohlfahrtsverband' };
  const planned = await mapColumns(editor, looked, { ...mapping, profile: 'Summen' });
  expect(planned.entries.map(({ name }) => name)).toEqual([
    'Gesamtschule Am Hafen',
    'Total Sozial',
    'Total Lokal',
  ]);
  expect(planned.problems.filter(({ code }) => code === 'total')).toMatchObject([
    { row: 5, value: 'Summe: 3 Einrichtungen', leftOut: true },
  ]);
});
