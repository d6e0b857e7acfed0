import { inArray, sql } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { formerSlug, partner } from '../../db/schema.ts';
import { loadPartnersBySlug, type StoredPartner } from './load.ts';

const mostAtOnce = 500;

/** Entries by the slug that a file or a kept list names; one that was renamed since is found by its former slug, too. */
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
