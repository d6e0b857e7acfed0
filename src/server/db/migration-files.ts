import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationFile } from './migrate.ts';

const folder = path.join(import.meta.dirname, 'migrations');

/** Every migration of this version of the program, in order. */
export async function readMigrationFiles(): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(path.join(folder, name), 'utf8') })),
  );
}
