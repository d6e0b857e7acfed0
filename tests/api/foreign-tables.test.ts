import { afterAll, expect, test } from 'vitest';
import type { Partner } from '../../src/contract/partner.ts';
import type { TableMapping } from '../../src/contract/table-mapping.ts';
import { partnerWith } from '../support/search-cases.ts';
import { startApi } from './app.ts';
import { signIn, visitorOf } from './people.ts';
import { applyAll, handIn, mapColumns, mappingOf, saved, undo } from './workbook.ts';

const api = await startApi([
  partnerWith({ name: 'Elternverein Hochfeld e. V.', phone: '0203 23125 100', at: ['mitte', 'hochfeld'] }),
]);
afterAll(api.close);
const editor = await signIn(api, 'editor');
const everybody = visitorOf(api);

const people = [
  ['Kontaktliste KI, Stand Sommer', null, null, null, null, null, null, null],
  ['Einrichtung', 'Straße', 'PLZ', 'Ort', 'Kontakt', 'Mail', 'Ansprechpartner/in', 'Spricht'],
  [
    'AWO Beratung Nord',
    'Musterweg 3',
    47053,
    'Duisburg',
    203231251,
    'nord@awo.example',
    'Ada Yıldız',
    'Türkisch, Arabisch',
  ],
  [
    'Sprachcafé',
    'Musterweg 4',
    47053,
    'Duisburg',
    '0203 23125-77',
    'cafe@sprache.example',
    null,
    'Ukrainisch',
  ],
  ['Elternverein Hochfeld e.V.', null, null, null, '0203 23125-100', null, null, null],
  ['Falsche Post', 'Musterweg 5', 47053, 'Duisburg', null, 'keine Adresse', null, null],
  ['Sprachcafé', null, null, null, null, null, null, null],
  [null, 'Musterweg 9', null, null, null, null, null, null],
] as (string | number | null)[][];
const table = (rows = people) => saved({ sheets: [{ name: 'Tabelle1', rows }] });

test('columns are guessed by headings and contents', async () => {
  const looked = await handIn(editor, await table(), 'Kontakte 2026.xlsx');
  expect([looked.state, looked.source, looked.entries]).toEqual(['mapping', 'table', []]);
  expect(mappingOf(looked)).toMatchObject({
    sheet: 0,
    headingRow: 2,
    columns: ['name', 'street', 'postcode', 'city', 'phone', 'email', 'contactName', 'languages'],
    profile: 'Kontakte 2026',
  });
});

test('a table becomes entries: looked at first, with duplicates and problems told, applied, taken back', async () => {
  const looked = await handIn(editor, await table(), 'Kontakte.xlsx');
  const planned = await mapColumns(editor, looked, {
    ...mappingOf(looked),
    kind: 'wohlfahrtsverband',
    profile: 'Alte Liste',
  });
  expect(planned.state).toBe('planned');
  expect(planned.entries.map(({ kind, name, row }) => [kind, name, row])).toEqual([
    ['new', 'AWO Beratung Nord', 3],
    ['new', 'Elternverein Hochfeld e.V.', 5],
    ['new', 'Falsche Post', 6],
  ]);
  expect(planned.entries[1]?.duplicates).toEqual([
    { slug: 'elternverein-hochfeld-e-v', name: 'Elternverein Hochfeld e. V.', because: 'name' },
  ]);
  const told = planned.problems.map(({ code, row, column, value }) => [code, row, column, value]);
  expect(told).toContainEqual(['email', 6, 'Mail', 'keine Adresse']);
  expect(told).toContainEqual(['required', 8, 'Einrichtung', null]);
  expect(told.filter(([code]) => code === 'double-entry').map(([, row]) => row)).toEqual([4, 7]);
  const applied = await applyAll(editor, planned);
  const partner = await everybody.get<Partner>('GET', '/api/partners/awo-beratung-nord');
  expect(partner).toMatchObject({ kind: 'wohlfahrtsverband', languages: ['tr', 'ar'] });
  expect(partner.locations[0]).toMatchObject({
    street: 'Musterweg 3',
    postcode: '47053',
    district: 'mitte',
  });
  // A person is in the network until they agree to be public; the number had lost its zero.
  expect(partner.contacts).toEqual([]);
  const team = await editor.get<Partner>('GET', '/api/partners/awo-beratung-nord');
  expect(team.contacts[0]).toMatchObject({ type: 'person', name: 'Ada Yıldız', level: 'network' });
  expect(team.contacts[0]?.points.map(({ value }) => value)).toEqual(['0203231251', 'nord@awo.example']);
  const undone = await undo(editor, applied);
  expect(undone.outcome?.kept).toEqual([]);
  expect((await everybody.ask('GET', '/api/partners/awo-beratung-nord')).status).toBe(404);
});

test('a mapping is remembered for its headings; a later file finds its entries again', async () => {
  const rows = [
    ['Nr', 'Name der Einrichtung', 'E-Mail', 'Bemerkung'],
    ['17', 'Kita Sonne', 'sonne@kita.example', 'alt'],
    ['42', 'Kita Mond', 'mond@kita.example', ''],
  ];
  const first = await handIn(editor, await table(rows), 'Kitas.xlsx');
  expect(mappingOf(first)).toMatchObject({ key: 0, columns: [null, 'name', 'email', 'summary'] });
  const mapping = { ...mappingOf(first), kind: 'wohlfahrtsverband', profile: 'Kitas' };
  await applyAll(editor, await mapColumns(editor, first, mapping));
  const later = [
    ['E-Mail', 'Nr', 'Name der Einrichtung', 'Bemerkung'],
    ['neu@kita.example', '17', 'Kita Sonnenschein', ''],
  ];
  const second = await handIn(editor, await table(later), 'Kitas 2027.xlsx');
  expect(second.table?.remembered).toBe('Kitas');
  expect(mappingOf(second)).toMatchObject({
    key: 1,
    columns: ['email', null, 'name', 'summary'],
    profile: 'Kitas',
  });
  const planned = await mapColumns(editor, second, mappingOf(second));
  expect(planned.entries).toMatchObject([{ kind: 'changed', slug: 'kita-sonne' }]);
  expect(planned.entries[0]?.changes.map(({ path }) => path.replace(/\/[a-z0-9]{10}/g, ''))).toEqual([
    'name',
    'contacts/points/value',
  ]);
  expect(planned.problems).toMatchObject([{ code: 'missing-entry', slug: 'kita-mond', leftOut: false }]);
});

test('a list as offices keep it: whole addresses, several numbers and half-known languages in a cell', async () => {
  const rows = [
    ['Kontaktliste Netzwerk', null, null, null, null],
    ['Lfd. Nr.', 'Einrichtung', 'Anschrift', 'Telefon / Handy', 'Sprachen'],
    [
      1,
      'Teestube',
      'Musterweg 3, 47053 Duisburg, Hinterhaus',
      '0203 23125-10 / 0152 28895456',
      'Türkisch, plattdüütsch',
    ],
    [
      2,
      'Nähstube',
      'Musterweg 4\n47053 Duisburg',
      'Tel.: 0203/23125-11, 0203/23125-12',
      'Arabisch / Ukrainisch',
    ],
  ];
  const looked = await handIn(editor, await table(rows), 'Netzwerk.xlsx');
  expect(mappingOf(looked)).toMatchObject({
    // A number that only counts the rows is another entry's next year.
    key: null,
    columns: [null, 'name', 'street', 'phone', 'languages'],
  });
  const planned = await mapColumns(editor, looked, {
    ...mappingOf(looked),
    kind: 'wohlfahrtsverband',
    profile: 'Netzwerk',
  });
  const told = planned.problems.map(({ code, row, column, value }) => [code, row, column, value]);
  expect(told).toEqual([['unknown-word', 3, 'Sprachen', 'plattdüütsch']]);
  const applied = await applyAll(editor, planned);
  const [first, second] = await Promise.all(
    ['teestube', 'naehstube'].map((slug) => everybody.get<Partner>('GET', `/api/partners/${slug}`)),
  );
  const place = { postcode: '47053', city: 'Duisburg', district: 'mitte' };
  expect(first?.locations).toMatchObject([{ street: 'Musterweg 3', addition: 'Hinterhaus', ...place }]);
  expect(second?.locations).toMatchObject([{ street: 'Musterweg 4', addition: '', ...place }]);
  const numbers = (partner: Partner | undefined) =>
    partner?.contacts.flatMap(({ points }) => points.map(({ type, value }) => `${type} ${value}`));
  expect(numbers(first)).toEqual(['phone 0203 23125-10', 'mobile 0152 28895456']);
  expect(numbers(second)).toEqual(['phone 0203/23125-11', 'phone 0203/23125-12']);
  expect([first?.languages, second?.languages]).toEqual([['tr'], ['ar', 'uk']]);
  const again = await handIn(editor, await table(rows), 'Netzwerk.xlsx');
  expect((await mapColumns(editor, again, mappingOf(again))).entries).toEqual([]);
  await undo(editor, applied);
});

test('two columns of numbers are two numbers, an area code and the rest are one; a number of its own tells rows apart', async () => {
  const rows = [
    ['Schulnummer', 'Name', 'Vorwahl Telefon', 'Telefon 1', 'Telefon 2', 'PLZ/Ort'],
    ['100017', 'Schule am Bach', '0203', '23125-21', '0203 23125-22', '47053 Duisburg'],
  ];
  const looked = await handIn(editor, await table(rows), 'Schulen.xlsx');
  expect(mappingOf(looked)).toMatchObject({
    key: 0,
    columns: [null, 'name', 'phone', 'phone', 'phone', 'postcode'],
  });
  const planned = await mapColumns(editor, looked, {
    ...mappingOf(looked),
    kind: 'schule',
    profile: 'Schulen',
  });
  const applied = await applyAll(editor, planned);
  const school = await everybody.get<Partner>('GET', '/api/partners/schule-am-bach');
  expect(school.contacts[0]?.points.map(({ value }) => value)).toEqual(['0203 23125-21', '0203 23125-22']);
  expect(school.locations).toMatchObject([{ postcode: '47053', city: 'Duisburg', district: 'mitte' }]);
  await undo(editor, applied);
});

test('a CSV of Windows-1252 is read, too', async () => {
  const latin = [...'Verein;Telefon\nFörderkreis;0203 23125 22\n'].map((letter) => letter.charCodeAt(0));
  const looked = await handIn(editor, new Uint8Array(latin), 'alt.csv');
  expect(mappingOf(looked).columns).toEqual(['name', 'phone']);
  const planned = await mapColumns(editor, looked, { ...mappingOf(looked), kind: 'wohlfahrtsverband' });
  expect(planned.entries[0]?.name).toBe('Förderkreis');
});

test('a mapping without a name, of a kind that does not exist, or of a workbook of ours is refused', async () => {
  const looked = await handIn(editor, await table(), 'x.xlsx');
  const put = (body: TableMapping) =>
    editor.problem('PUT', `/api/imports/${looked.id}/mapping`, { ifMatch: `d${looked.version}`, body });
  const good = { ...mappingOf(looked), kind: 'wohlfahrtsverband' };
  const without = good.columns.map((target) => (target === 'name' ? null : target));
  expect((await put({ ...good, columns: without })).fields?.[0]?.name).toBe('columns');
  expect((await put({ ...good, kind: 'zauberei' })).fields?.[0]?.name).toBe('kind');
  expect((await put({ ...good, sheet: 7 })).fields?.[0]?.name).toBe('sheet');
});

test('the same row by two imports is one entry; what was taken back comes again', async () => {
  const rows = [
    ['Name', 'E-Mail'],
    ['Doppelt e. V.', 'post@doppelt.example'],
    ['Noch einer e. V.', 'post@noch.example'],
  ];
  const looked = async () => {
    const handed = await handIn(editor, await table(rows), 'Zweimal.xlsx');
    return mapColumns(editor, handed, {
      ...mappingOf(handed),
      kind: 'wohlfahrtsverband',
      profile: 'Zweimal',
    });
  };
  const [one, two] = [await looked(), await looked()];
  const [first, second] = await Promise.all([applyAll(editor, one), applyAll(editor, two)]);
  const applied = [first, second].map(({ outcome }) => outcome?.applied.length).toSorted();
  const left = [first, second].map(({ outcome }) => outcome?.left.length).toSorted();
  expect([applied, left]).toEqual([
    [0, 2],
    [0, 2],
  ]);
  await undo(editor, first.outcome?.applied.length === 2 ? first : second);
  expect((await everybody.ask('GET', '/api/partners/doppelt-e-v')).status).toBe(404);
  const again = await applyAll(editor, await looked());
  expect(again.outcome?.applied.map(({ slug }) => slug)).toEqual(['doppelt-e-v', 'noch-einer-e-v']);
  expect((await everybody.get<Partner>('GET', '/api/partners/doppelt-e-v')).name).toBe('Doppelt e. V.');
  await undo(editor, again);
  expect((await everybody.ask('GET', '/api/partners/doppelt-e-v')).status).toBe(404);
});
