import { sql } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import type { Partner } from '../../../contract/partner.ts';
import { visiblePartner } from '../../../domain/partner/visible.ts';
import { type Connection, rowsOf } from '../../db/database.ts';
import { loadPartner } from './load.ts';

export type PartnerAnswer =
  | { readonly type: 'found'; readonly partner: Partner }
  | { readonly type: 'moved'; readonly slug: string }
  | { readonly type: 'missing' };

/** The current slug of a partner that once had this one, if the viewer may know of that partner. */
async function currentSlug(
  connection: Connection,
  former: string,
  viewer: AccessLevel,
): Promise<string | null> {
  const [row] = await rowsOf<{ slug: string }>(
    connection,
    sql`select e.slug from former_slug f join directory_entry e using (partner_id)
        where f.slug = ${former} and e.level = ${viewer}`,
  );
  return row?.slug ?? null;
}

/**
 * One partner as the viewer may see it. Where the viewer may not, the answer is the same as where there is none.
 */
export async function getPartner(
  connection: Connection,
  slug: string,
  viewer: AccessLevel,
): Promise<PartnerAnswer> {
  const stored = await loadPartner(connection, slug, viewer);
  const partner = stored === null ? null : visiblePartner(stored.record, viewer);
  if (partner !== null) return { type: 'found', partner };
  const moved = stored === null ? await currentSlug(connection, slug, viewer) : null;
  return moved === null ? { type: 'missing' } : { type: 'moved', slug: moved };
}
