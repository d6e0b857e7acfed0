import { desc, sql } from 'drizzle-orm';
import type { TableMapping } from '../../../../contract/table-mapping.ts';
import type { Connection } from '../../../db/database.ts';
import { importProfile } from '../../../db/import-schema.ts';
import type { SavedMapping } from './guess-mapping.ts';

/** Every mapping that somebody saved, the latest first. */
export const savedMappings = (connection: Connection): Promise<SavedMapping[]> =>
  connection
    .select({ name: importProfile.name, headings: importProfile.headings, mapping: importProfile.mapping })
    .from(importProfile)
    .orderBy(desc(importProfile.savedAt));

/** Remembers a mapping under its name. */
export async function saveMapping(
  connection: Connection,
  mapping: TableMapping,
  headings: readonly string[],
  savedBy: string,
): Promise<void> {
  const row = { headings: [...headings], mapping, savedBy };
  await connection
    .insert(importProfile)
    .values({ ...row, name: mapping.profile })
    .onConflictDoUpdate({ target: importProfile.name, set: { ...row, savedAt: sql`now()` } });
}
