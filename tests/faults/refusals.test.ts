import { chmod, chown, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { clusterIn, newDataDirectory, newFolder, preparedDataDirectory } from './support/data-directory.ts';
import { openCluster } from './support/open-cluster.ts';
import { type StartOptions, startProcess } from './support/server.ts';
import { ordinaryUser } from './support/users.ts';

const real = { PUBLIC_URL: 'https://partnernetz.example' };

/** Starts the server, expects it to refuse, and returns what it said. */
async function refusal(env: Record<string, string>, more: Omit<StartOptions, 'env'> = {}): Promise<string> {
  const { code, output } = await (await startProcess({ env: { ...real, ...env }, ...more })).ended;
  expect(code).toBe(1);
  expect(output, 'a stack trace').not.toContain('    at ');
  expect(output, 'an address').not.toContain('is running:');
  return output;
}

it('explains a directory in which it may not write', async () => {
  const folder = await newFolder();
  await chmod(folder, 0o555);
  const output = await refusal({ DATA_DIR: path.join(folder, 'data') }, await ordinaryUser());
  expect(output).toMatch(/darf Partnernetz nicht lesen und schreiben.*DATA_DIR/);
  expect(output).toContain('may not read and write');
  await chmod(folder, 0o755);
});

it('explains data that belong to somebody else', async () => {
  const DATA_DIR = await preparedDataDirectory();
  const user = await ordinaryUser();
  // Rights alone decide for us when we are no root; take them away.
  if (user.uid === undefined) await chmod(path.join(DATA_DIR, 'postgresql'), 0o000);
  expect(await refusal({ DATA_DIR }, user)).toMatch(/darf Partnernetz nicht lesen und schreiben/);
  if (user.uid === undefined) await chmod(path.join(DATA_DIR, 'postgresql'), 0o700);
});

it('explains a file in the place of the directory', async () => {
  const file = path.join(await newFolder(), 'file');
  await writeFile(file, 'mine');
  expect(await refusal({ DATA_DIR: file })).toContain('ist kein Verzeichnis');
  expect(await refusal({ DATA_DIR: path.join(file, 'data') })).toContain('ist kein Verzeichnis');
});

it('explains data of another major version, and how to move them', async () => {
  const DATA_DIR = await preparedDataDirectory();
  await writeFile(path.join(clusterIn(DATA_DIR), 'PG_VERSION'), '17\n');
  const output = await refusal({ DATA_DIR });
  expect(output).toMatch(/gehören zu PostgreSQL 17.*npm run backup.*npm run restore/s);
});

it('explains a system that PostgreSQL does not come for', async () => {
  const preload = path.join(import.meta.dirname, 'programs/pretend-platform.mjs');
  const env = { DATA_DIR: await newDataDirectory() };
  const output = await refusal(env, { nodeOptions: ['--import', preload] });
  expect(output).toMatch(
    /Für dieses System \(sunos-\w+\) bringt Partnernetz kein PostgreSQL mit.*DATABASE_URL/,
  );
});

it('explains passwords that are damaged', async () => {
  const DATA_DIR = await preparedDataDirectory();
  await writeFile(path.join(DATA_DIR, 'postgresql.passwords.json'), '{');
  expect(await refusal({ DATA_DIR })).toContain('ist beschädigt');
});

it('explains a city file that it cannot use', async () => {
  const CITY_FILE = path.join(await newFolder(), 'city.json');
  expect(await refusal({ CITY_FILE })).toMatch(/CITY_FILE.*ENOENT/s);
});

it('removes what a start left that was cut off', async () => {
  const DATA_DIR = await newDataDirectory();
  const home = path.join(DATA_DIR, 'postgresql');
  const left = path.join(home, 'unfinished-2147483646-abc');
  await mkdir(left, { recursive: true });
  const { uid, gid } = await ordinaryUser();
  if (uid !== undefined && gid !== undefined) await chown(home, uid, gid);
  await openCluster(DATA_DIR);
  expect((await readdir(home)).sort()).toEqual(['data', 'log']);
});
