import { and, eq } from 'drizzle-orm';
import { keyedRecord } from '../../../domain/partner/keys.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import type { Connection } from '../../db/database.ts';
import { revision } from '../../db/schema.ts';
import { Refusal } from '../service-error.ts';

export interface StoredRevision {
  readonly version: number;
  /** As PostgreSQL writes it. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly record: PartnerRecord;
}

/** A revision as it reads today: the oldest ones were written before parts had keys. */
export const revisionOf = ({ content, ...row }: typeof revision.$inferSelect): StoredRevision => ({
  ...row,
  record: keyedRecord(content),
});

/** One published state of an entry. @throws Refusal `not-found` */
export async function loadRevision(
  connection: Connection,
  partnerId: string,
  version: number,
): Promise<StoredRevision> {
  const [row] = await connection
    .select()
    .from(revision)
    .where(and(eq(revision.partnerId, partnerId), eq(revision.version, version)));
  if (row === undefined) throw new Refusal('not-found');
  return revisionOf(row);
}
