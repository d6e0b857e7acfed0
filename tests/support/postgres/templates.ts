import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';

/** `empty`: every migration, no partner. `sample`: the 300 sample partners as well. */
export type TemplateName = 'empty' | 'sample';

/** Fills a fresh database (`url`, connected to by `client`) into what the template is to be. */
export const templates: Record<TemplateName, (client: Client, url: string) => Promise<void>> = {
  empty: migrate,
  sample: migrate,
};

async function migrate(client: Client): Promise<void> {
  const folder = path.join(import.meta.dirname, '../../../src/server/db/migrations');
  for (const file of (await readdir(folder)).sort()) {
    await client.query(await readFile(path.join(folder, file), 'utf8'));
  }
}
