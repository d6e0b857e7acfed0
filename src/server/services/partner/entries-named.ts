import { and, eq, inArray } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import type { Connection } from '../../db/database.ts';
import { formerSlug, partner } from '../../db/schema.ts';
import { isListedFor, loadPartnersBySlug, type StoredPartner } from './load.ts';

const mostAtOnce = 500;

/**
 * Entries by the slug that a file or a kept list names; one that was renamed since is found by its former slug, too.
 * @param viewer for whom the directory has to have them; without, archived and hidden ones are found as well.
 */
export async function entriesNamed(
  connection: Connection,
  slugs: readonly string[],
  viewer?: AccessLevel,
): Promise<Map<string, StoredPartner>> {
  const wanted = [...new Set(slugs)];
  const listed = viewer === undefined ? undefined : isListedFor(viewer);
  const found = new Map(
    (await loadPartnersBySlug(connection, wanted, viewer)).map((stored) => [stored.record.slug, stored]),
  );
  const open = wanted.filter((slug) => !found.has(slug));
  for (let from = 0; from < open.length; from += mostAtOnce) {
    const renamed = await connection
      .select({ former: formerSlug.slug, slug: partner.slug })
      .from(formerSlug)
      .innerJoin(partner, eq(partner.id, formerSlug.partnerId))
      .where(and(inArray(formerSlug.slug, open.slice(from, from + mostAtOnce)), listed));
    const current = await loadPartnersBySlug(
      connection,
      renamed.map(({ slug }) => slug),
      viewer,
    );
    for (const { former, slug } of renamed) {
      const stored = current.find(({ record }) => record.slug === slug);
      if (stored !== undefined) found.set(former, stored);
    }
  }
  return found;
}
