import { sql } from 'drizzle-orm';
import { type Connection, rowsOf } from '../../db/database.ts';

interface Wanted {
  readonly id: string;
  readonly slug: string;
}

async function ownersOf(connection: Connection, slugs: readonly string[]): Promise<Map<string, string>> {
  const list = sql`array(select jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))`;
  const rows = await rowsOf<{ slug: string; id: string }>(
    connection,
    sql`select slug, id from partner where slug = any(${list})
        union all select slug, partner_id from former_slug where slug = any(${list})`,
  );
  return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/**
 * Finds a slug for each partner that no other one has or had: `caritas`, else `caritas-2`, `caritas-3` …
 * @param wanted the slug that each partner (by id) would like.
 * @param taken slugs given out earlier in the same transaction; grows.
 */
export async function freeSlugs(
  connection: Connection,
  wanted: readonly Wanted[],
  taken: Set<string>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let open = [...wanted];
  for (let attempt = 1; open.length > 0; attempt++) {
    const candidate = (slug: string) => (attempt === 1 ? slug : `${slug}-${attempt}`);
    const owners = await ownersOf(
      connection,
      open.map(({ slug }) => candidate(slug)),
    );
    open = open.filter(({ id, slug }) => {
      const free = candidate(slug);
      const owner = owners.get(free);
      if (taken.has(free) || (owner !== undefined && owner !== id)) return true;
      taken.add(free);
      found.set(id, free);
      return false;
    });
  }
  return found;
}
