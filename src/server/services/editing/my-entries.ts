import { asc, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import type { myEntries } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { partner } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { latestProposal } from './load-proposal.ts';
import { personOf } from './open-entry.ts';

/** The entries that the viewer looks after, by name, with where the viewer's proposals stand. */
export async function listMyEntries(
  connection: Connection,
  viewer: Viewer,
): Promise<z.infer<typeof myEntries>> {
  const person = personOf(viewer);
  if (person.entries.length === 0) return { entries: [] };
  const { id, slug, name, confirmedAt, state } = partner;
  const rows = await connection
    .select({ id, slug, name, confirmedAt, state })
    .from(partner)
    .where(inArray(id, [...person.entries]))
    .orderBy(asc(name));
  const active = rows.filter((row) => row.state === 'active');
  const proposals = await Promise.all(active.map((row) => latestProposal(connection, row.id, person.id)));
  return {
    entries: active.map((row, at) => ({
      slug: row.slug,
      name: row.name,
      confirmedAt: row.confirmedAt,
      proposal: proposals[at]?.state ?? null,
    })),
  };
}
