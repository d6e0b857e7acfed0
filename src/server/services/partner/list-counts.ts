import { type SQL, sql } from 'drizzle-orm';
import { type FacetName, facetNames } from '../../../contract/facets.ts';
import type { PartnerList, PartnerListQuery } from '../../../contract/partner-list.ts';
import { unresolvedDistrict } from '../../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import { eachFacet } from '../../../domain/directory/filters.ts';
import { type Connection, rowsOf } from '../../db/database.ts';
import { carries, facetColumns, textArray } from './list-terms.ts';

export type Counts = Pick<PartnerList, 'total' | 'facets'>;

/** What rows have to fulfil: `base` (level, search text, date) and, per facet that is filtered, its condition. */
export interface Restrictions {
  readonly base: SQL;
  readonly facets: Readonly<Record<FacetName, SQL | null>>;
}

const isReal = (district: string) => district !== unresolvedDistrict;

/** The condition of one facet, or null where nothing is chosen in it. */
export function facetCondition(name: FacetName, query: PartnerListQuery): SQL | null {
  const wanted = query[name];
  if (wanted.length === 0) return null;
  const direct = carries(name, wanted);
  const citywide = name === 'district' && query.citywide === 'true' && wanted.some(isReal);
  return citywide ? sql`(${direct} or citywide)` : direct;
}

/** All restrictions as one condition, but for one facet's own. */
export function allBut({ base, facets }: Restrictions, except: FacetName | null): SQL {
  const others = facetNames.flatMap((name) => (name === except ? [] : (facets[name] ?? [])));
  return sql.join([base, ...others], sql` and `);
}

/** The ids that a row counts under; a citywide offer counts in every real district. */
function countedIds(name: FacetName, query: PartnerListQuery, vocabulary: Vocabulary): SQL {
  const { column, several } = facetColumns[name];
  if (!several) return sql`array[${column}]`;
  if (name !== 'district' || query.citywide === 'false') return column;
  const real = textArray(vocabulary.districts.map(({ id }) => id));
  return sql`case when citywide then array(select unnest(districts) union select unnest(${real})) else districts end`;
}

/**
 * How many of the rows each value of a facet has. Rows with the same values are counted first and unfolded then: there
 * are far fewer combinations than rows.
 */
function countSql(name: FacetName, rows: SQL, query: PartnerListQuery, vocabulary: Vocabulary): SQL {
  const values = name === 'district' ? sql`districts, citywide` : facetColumns[name].column;
  return sql`select ${name}::text as name, id, sum(times)::int as count
    from (select ${values}, count(*) as times from ${rows} group by ${values}) as combination,
      unnest(${countedIds(name, query, vocabulary)}) as id
    where id is not null group by id`;
}

/**
 * The total and the counts of every facet value. What fits all restrictions is looked for once and counted for every
 * facet that is not filtered itself; only a filtered one needs a look of its own, without its own filter.
 */
export async function readCounts(
  connection: Connection,
  restrictions: Restrictions,
  query: PartnerListQuery,
  vocabulary: Vocabulary,
): Promise<Counts> {
  const columns = sql`kind, umbrella, fields, target_groups, languages, districts, quarters, citywide`;
  const rowsFor = (name: FacetName) =>
    restrictions.facets[name] === null
      ? sql`hit`
      : sql`(select ${columns} from directory_entry where ${allBut(restrictions, name)}) as candidate`;
  const counts = facetNames.map((name) => countSql(name, rowsFor(name), query, vocabulary));
  const rows = await rowsOf<{ name: string; id: string; count: number }>(
    connection,
    sql`with hit as materialized (select ${columns} from directory_entry where ${allBut(restrictions, null)})
      select 'total' as name, '' as id, count(*)::int as count from hit
      union all ${sql.join(counts, sql` union all `)} order by name, count desc, id`,
  );
  const facets = eachFacet((name) =>
    Object.fromEntries(rows.filter((row) => row.name === name).map(({ id, count }) => [id, count])),
  );
  return { total: rows.find(({ name }) => name === 'total')?.count ?? 0, facets };
}
