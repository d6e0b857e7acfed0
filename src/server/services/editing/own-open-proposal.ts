import type { Connection } from '../../db/database.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { StoredPartner } from '../partner/load.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import { isOpen, latestProposal, type StoredProposal } from './load-proposal.ts';
import { personOf } from './open-entry.ts';

/**
 * The viewer's proposal that is not done, in the version that they know.
 * @throws Refusal `not-found` where there is none, VersionConflict where it is another by now.
 */
export async function ownOpenProposal(
  connection: Connection,
  stored: StoredPartner,
  version: number,
  viewer: Viewer,
): Promise<StoredProposal> {
  const latest = await latestProposal(connection, stored.id, personOf(viewer).id);
  if (latest === null) throw new Refusal('not-found');
  if (latest.version !== version || !isOpen(latest)) throw new VersionConflict(stored.record.slug);
  return latest;
}
