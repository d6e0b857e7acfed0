import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { loadProfile } from '../../src/server/import/load-profile.ts';
import { planImport } from '../../src/server/import/plan.ts';
import { readTable } from '../../src/server/import/read-table.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'partnernetz-profile-'));
afterAll(() => rm(folder, { recursive: true }));

async function profileOf(content: unknown): Promise<string> {
  const file = path.join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, JSON.stringify(content));
  return file;
}

const clubs = {
  source: 'clubs',
  key: 'Nr',
  kind: 'sport',
  name: [
    { text: '{Kurz}', unless: { text: '{Kurz}', pattern: '^SV$' } },
    { text: '{Lang} {Ort}', replace: [{ pattern: ' e\\.V\\.', with: ' e. V.' }] },
  ],
  desk: 'Geschäftsstelle',
  phone: '{Vorwahl} {Nummer}',
};

test('a profile from a file puts columns together, and takes the first way that gives something', async () => {
  const profile = await loadProfile(await profileOf(clubs));
  const rows = [
    'Nr;Kurz;Lang;Ort;Vorwahl;Nummer',
    '1;TuS Laar;Turnverein;Laar;030;23125 000',
    '2;SV;Sportverein e.V.;Beeck;;',
    '3;;Ruderer;;;',
  ];
  const { added } = planImport(readTable(rows.join('\n')), profile, duisburg, []);
  expect(added.map(({ record }) => record.name)).toEqual(['TuS Laar', 'Sportverein e. V. Beeck', 'Ruderer']);
  expect(added.map(({ record }) => record.contacts[0]?.points.map(({ value }) => value))).toEqual([
    ['030 23125 000'],
    [],
    [],
  ]);
  expect(added.every(({ record }) => record.locations.length === 0)).toBe(true);
});

test.each([
  [
    'a pattern that is none',
    { ...clubs, name: { text: '{Kurz}', replace: [{ pattern: '(', with: '' }] } },
    /name/,
  ],
  ['a telephone that belongs to nobody', { ...clubs, desk: undefined }, /desk/],
  ['a property that there is not', { ...clubs, colour: 'blue' }, /colour/],
  ['no key', { ...clubs, key: undefined }, /key/],
])('%s is told, not found out in the middle', async (_, content, where) => {
  await expect(loadProfile(await profileOf(content))).rejects.toThrow(where);
});

test('a profile that there is not is told with those that there are', async () => {
  await expect(loadProfile('schulen')).rejects.toThrow(/schools-nrw/);
});
