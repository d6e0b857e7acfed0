import { eq } from 'drizzle-orm';
import type { EditableEntry } from '../../../contract/editing.ts';
import { contentOf } from '../../../domain/partner/content.ts';
import type { City } from '../../cities/city.ts';
import type { Connection } from '../../db/database.ts';
import { partner } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { StoredPartner } from '../partner/load.ts';
import { latestProposal, ownProposal } from './load-proposal.ts';
import { isStaff, openEntry, personOf } from './open-entry.ts';

/** An entry to work on. The team's own notes are only for the team. */
export async function describeEntry(
  connection: Connection,
  stored: StoredPartner,
  viewer: Viewer,
  { trusted }: Pick<City, 'trusted'>,
): Promise<EditableEntry> {
  const person = personOf(viewer);
  const { record, id, version } = stored;
  const [row] = await connection
    .select({ updatedAt: partner.updatedAt })
    .from(partner)
    .where(eq(partner.id, id));
  const proposal = await latestProposal(connection, id, person.id);
  return {
    slug: record.slug,
    version,
    state: record.state,
    level: record.level,
    content: contentOf(record),
    confirmedAt: record.confirmedAt,
    updatedAt: (row?.updatedAt ?? new Date(0)).toISOString(),
    cooperation: isStaff(person) ? record.cooperation : null,
    proposal: proposal === null ? null : await ownProposal(connection, proposal, stored),
    trusted: [...trusted],
  };
}

/** The same by its slug. @throws Refusal as `openEntry`. */
export async function readEntry(
  connection: Connection,
  slug: string,
  viewer: Viewer,
  city: City,
): Promise<EditableEntry> {
  return describeEntry(connection, await openEntry(connection, slug, viewer), viewer, city);
}
