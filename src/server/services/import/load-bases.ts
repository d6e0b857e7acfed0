import { inArray, sql } from 'drizzle-orm';
import { keyedRecord } from '../../../domain/partner/keys.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import { type Connection, rowsOf } from '../../db/database.ts';
import { formerSlug, partner } from '../../db/schema.ts';
import { loadPartnersBySlug, type StoredPartner } from '../partner/load.ts';

const mostAtOnce = 500;

/** Entries by the slug that a file names; one that was renamed since is found by its former slug, too. */
export async function entriesNamed(
  connection: Connection,
  slugs: readonly string[],
): Promise<Map<string, StoredPartner>> {
  const wanted = [...new Set(slugs)];
  const found = new Map(
    (await loadPartnersBySlug(connection, wanted)).map((stored) => [stored.record.slug, stored]),
  );
  const open = wanted.filter((slug) => !found.has(slug));
  for (let from = 0; from < open.length; from += mostAtOnce) {
    const renamed = await connection
      .select({ former: formerSlug.slug, slug: partner.slug })
      .from(formerSlug)
      .innerJoin(partner, sql`${partner.id} = ${formerSlug.partnerId}`)
      .where(inArray(formerSlug.slug, open.slice(from, from + mostAtOnce)));
    const current = await loadPartnersBySlug(
      connection,
      renamed.map(({ slug }) => slug),
    );
    for (const { former, slug } of renamed) {
      const stored = current.find(({ record }) => record.slug === slug);
      if (stored !== undefined) found.set(former, stored);
    }
  }
  return found;
}

interface Base {
  readonly partnerId: string;
  readonly version: number;
}

/** Published states by entry and version. */
export async function revisionsOf(
  connection: Connection,
  bases: readonly Base[],
): Promise<(partnerId: string, version: number) => PartnerRecord | null> {
  const found = new Map<string, PartnerRecord>();
  for (let from = 0; from < bases.length; from += mostAtOnce) {
    const asked = JSON.stringify(bases.slice(from, from + mostAtOnce));
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
