import type { AuditAction } from '../../../contract/audit-actions.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import type { Connection } from '../../db/database.ts';
import type { SignedIn } from '../../http/viewer.ts';
import { loadPartner, type StoredPartner } from '../partner/load.ts';
import { savePartners } from '../partner/save.ts';
import type { EditingContext } from './context.ts';

export interface Publication {
  readonly actor: SignedIn;
  readonly action: AuditAction;
  readonly reason: string;
  /** Belongs to the same transaction. */
  readonly alongside?: (connection: Connection) => Promise<void>;
}

/**
 * Publishes a new state of one entry: its revision, its audit row and what goes alongside in one transaction.
 * @throws VersionConflict where somebody else was faster.
 */
export async function publish(
  { db, city }: Pick<EditingContext, 'db' | 'city'>,
  before: StoredPartner,
  record: PartnerRecord,
  { actor, action, reason, alongside }: Publication,
): Promise<StoredPartner> {
  const basedOn = { id: before.id, version: before.version };
  const options = {
    city,
    actor: actor.id,
    action,
    reason,
    ...(alongside === undefined ? {} : { alongside }),
  };
  await savePartners(db, [{ record, basedOn }], options);
  const stored = await loadPartner(db, record.slug);
  return stored ?? { ...before, version: before.version + 1, record };
}
