import { sql } from 'drizzle-orm';
import { keyedRecord } from '../../../domain/partner/keys.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import { type Connection, rowsOf } from '../../db/database.ts';

const mostAtOnce = 500;

interface Named {
  readonly partnerId: string;
  readonly version: number;
}

/** Published states by entry and version. */
export async function revisionsOf(
  connection: Connection,
  named: readonly Named[],
): Promise<(partnerId: string, version: number) => PartnerRecord | null> {
  const found = new Map<string, PartnerRecord>();
  for (let from = 0; from < named.length; from += mostAtOnce) {
    const asked = JSON.stringify(named.slice(from, from + mostAtOnce));
    const rows = await rowsOf<{ partner_id: string; version: number; content: PartnerRecord }>(
      connection,
      sql`select revision.partner_id, revision.version, revision.content from revision
          join jsonb_to_recordset(${asked}::jsonb) as asked ("partnerId" uuid, version integer)
            on asked."partnerId" = revision.partner_id and asked.version = revision.version`,
    );
    for (const { partner_id, version, content } of rows)
      found.set(`${partner_id} ${version}`, keyedRecord(content));
  }
  return (partnerId, version) => found.get(`${partnerId} ${version}`) ?? null;
}
