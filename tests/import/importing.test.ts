import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { planImport } from '../../src/server/import/plan.ts';
import { readTable } from '../../src/server/import/read-table.ts';
import { loadPartnersFrom } from '../../src/server/services/partner/load.ts';
import { savePartners } from '../../src/server/services/partner/save.ts';
import { cloneDatabase } from '../support/database.ts';
import { officeFile, officeProfile } from './fixture.ts';

const database = await cloneDatabase();
const pool = new Pool({ connectionString: database.url, max: 2 });
const db = drizzle({ client: pool });
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const plan = async (text: string) =>
  planImport(readTable(text), officeProfile, duisburg, await loadPartnersFrom(db, 'office'));
const save = (changes: Parameters<typeof savePartners>[1]) =>
  savePartners(db, changes, { city: duisburg, actor: 'test', action: 'import', reason: 'test' });

test('a file is added once; the second time nothing changes', async () => {
  const first = await plan(officeFile);
  expect([first.added.length, first.changed.length, first.unchanged, first.refused.length]).toEqual([
    3, 0, 0, 0,
  ]);
  await save(first.added);
  const again = await plan(officeFile);
  expect([again.added.length, again.changed.length, again.unchanged]).toEqual([0, 0, 3]);
});

test('two schools of one name stay two, and a postcode of two districts leaves the district open', async () => {
  const stored = await loadPartnersFrom(db, 'office');
  const schools = stored
    .map(({ record }) => record)
    .toSorted((a, b) => (a.source?.key ?? '').localeCompare(b.source?.key ?? ''));
  expect(schools.map(({ slug }) => slug).toSorted()).toEqual([
    'grundschule',
    'grundschule-2',
    'schule-muellerstrasse',
  ]);
  expect(schools.map(({ locations }) => locations[0]?.district)).toEqual(['mitte', 'ungeklaert', 'mitte']);
  expect(schools[0]?.contacts[0]?.points.map(({ value }) => value)).toEqual([
    '030 23125 100',
    'eins@schule.example',
  ]);
});

test('a change takes over what the file has and keeps what people entered', async () => {
  const [school] = (await loadPartnersFrom(db, 'office')).filter(({ record }) => record.source?.key === '1');
  if (school === undefined) throw new Error('the school is missing');
  const edited = {
    ...school.record,
    description: 'Von Hand.',
    citywide: true,
    locations: school.record.locations.map((place) => ({ ...place, quarter: 'hochfeld' })),
  };
  await save([{ record: edited, basedOn: school }]);
  const { changed } = await plan(officeFile.replace('23125 100', '23125 199'));
  expect(changed.map(({ differences }) => differences)).toEqual([['contacts']]);
  await save(changed);
  const [after] = (await loadPartnersFrom(db, 'office')).filter(({ record }) => record.source?.key === '1');
  expect(after?.version).toBe(3);
  expect(after?.record).toMatchObject({ description: 'Von Hand.', citywide: true });
  expect(after?.record.locations[0]?.quarter).toBe('hochfeld');
  expect(after?.record.contacts[0]?.points[0]?.value).toBe('030 23125 199');
});

test('what the file does not say is kept: somebody may have found it out', async () => {
  const of = async (key: string) => {
    const school = (await loadPartnersFrom(db, 'office')).find(({ record }) => record.source?.key === key);
    if (school === undefined) throw new Error('the school is missing');
    return school;
  };
  const school = await of('2');
  const [desk, ...others] = school.record.contacts;
  if (desk === undefined) throw new Error('the desk is missing');
  const mail = {
    key: '9',
    type: 'email',
    value: 'gefunden@schule.example',
    label: '',
    level: 'network',
    confirmedAt: null,
    confirmedBy: null,
  } as const;
  const found = { ...school.record, contacts: [{ ...desk, points: [...desk.points, mail] }, ...others] };
  await save([{ record: { ...found, summary: found.summary }, basedOn: school }]);
  const { changed, unchanged } = await plan(officeFile);
  // Only the number of the first school, changed above, is set back.
  expect([changed.length, unchanged]).toEqual([1, 2]);
  expect((await of('2')).record.contacts[0]?.points).toContainEqual(mail);
});

test('a district that was open is settled when the city knows more, one that people chose stays', async () => {
  const stored = await loadPartnersFrom(db, 'office');
  const wiser = { ...duisburg, postcodes: { ...duisburg.postcodes, '47169': ['hamborn'] } };
  const { changed } = planImport(readTable(officeFile), officeProfile, wiser, stored);
  const open = changed.find(({ record }) => record.source?.key === '2');
  expect(open?.record.locations[0]?.district).toBe('hamborn');
  const chosen = stored.map((each) => ({
    ...each,
    record: {
      ...each.record,
      locations: each.record.locations.map((place) => ({ ...place, district: 'walsum' })),
    },
  }));
  const after = planImport(readTable(officeFile), officeProfile, wiser, chosen);
  expect(after.changed.flatMap(({ differences }) => differences)).not.toContain('locations');
});

test('what cannot be taken over is refused with line and reason, the rest goes on', async () => {
  const lines = [
    'Nr;Name;Zusatz;PLZ;Straße;Vorwahl;Telefon;Mail',
    ';Ohne Nummer;;47051;;;;',
    '7;;;47051;;;;',
    '8;Acht;;47051;;;;keine-adresse',
    '9;Neun;;47051;;;;',
    '9;Neun;;47051;;;;',
    '10;Zehn',
    '11;Elf;;47051;;;;',
    '12;Zwölf;;4705;;;;',
  ];
  const { added, refused } = await plan(lines.join('\n'));
  expect(added.map(({ record }) => record.name)).toEqual(['Elf']);
  expect(refused.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 9]);
  expect(refused.map(({ column }) => column)).toEqual(['Nr', 'Name', 'Mail', 'Nr', 'Nr', null, 'PLZ']);
  expect(refused[3]?.reason.de).toContain('Zeilen 5, 6');
});

test('a partner that the file no longer has is told, not deleted', async () => {
  const { absent } = await plan(officeFile.split('\r\n').slice(0, 3).join('\r\n'));
  expect(absent.map(({ record }) => record.source?.key).toSorted()).toEqual(['2', '3']);
});

test('a profile that names what the city does not know is refused as a whole', () => {
  const profile = { ...officeProfile, kind: 'raumschiff', languages: ['de', 'tlh'] };
  expect(() => planImport(readTable(officeFile), profile, duisburg, [])).toThrow(/raumschiff, tlh/);
});

test('a file without a column of the profile is refused as a whole', async () => {
  await expect(plan('Nr;Name\n1;Eins')).rejects.toThrow(/fehlen Spalten.*Zusatz/);
});
