import { type SQL, sql } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { type FacetName, facetNames, type SortOrder } from '../../../contract/facets.ts';
import type { PartnerList, PartnerListQuery } from '../../../contract/partner-list.ts';
import { unresolvedDistrict } from '../../../contract/unresolved-district.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import { eachFacet } from '../../../domain/directory/filters.ts';
import type { InterfaceLanguage } from '../../../domain/vocabulary.ts';
import { type Connection, type Database, rowsOf } from '../../db/database.ts';
import { decodeCursor, encodeCursor, InvalidCursor, type Position } from './list-cursor.ts';
import { after, orderBy, orders } from './list-order.ts';
import { carries, facetColumns, searchSql, type TermSql, textArray } from './list-terms.ts';

export interface ListContext {
  readonly viewer: AccessLevel;
  readonly vocabulary: Vocabulary;
  /** Whose labels a search term may hit. */
  readonly language: InterfaceLanguage;
}

interface Question {
  readonly query: PartnerListQuery;
  readonly sort: SortOrder;
  /** Level, search text and date: what every count is under. */
  readonly base: SQL;
  readonly worth: SQL;
  readonly facets: Readonly<Record<FacetName, SQL | null>>;
}

const allOf = (conditions: readonly SQL[]) => sql.join([...conditions], sql` and `);
const isReal = (district: string) => district !== unresolvedDistrict;

function facetCondition(name: FacetName, query: PartnerListQuery): SQL | null {
  const wanted = query[name];
  if (wanted.length === 0) return null;
  const direct = carries(name, wanted);
  const citywide = name === 'district' && query.citywide === 'true' && wanted.some(isReal);
  return citywide ? sql`(${direct} or citywide)` : direct;
}

function questionOf(query: PartnerListQuery, viewer: AccessLevel, terms: readonly TermSql[]): Question {
  const base = [sql`level = ${viewer}`, ...terms.map(({ condition }) => condition)];
  if (query.confirmedSince !== undefined) base.push(sql`confirmed_at >= ${query.confirmedSince}::date`);
  const searched = terms.length > 0;
  const sort = query.sort ?? (searched ? 'relevance' : 'name');
  return {
    query,
    sort: sort === 'relevance' && !searched ? 'name' : sort,
    base: allOf(base),
    worth: searched
      ? sql.join(
          terms.map((term) => term.worth),
          sql` + `,
        )
      : sql`0`,
    facets: eachFacet((name) => facetCondition(name, query)),
  };
}

function restrictionsBut(question: Question, except: FacetName | null): SQL[] {
  return facetNames.flatMap((name) => (name === except ? [] : (question.facets[name] ?? [])));
}

interface PageRow {
  readonly entry: DirectoryEntry;
  readonly key: Position[0];
  readonly sort_name: string;
  readonly slug: string;
}

async function readPage(connection: Connection, question: Question, viewer: AccessLevel) {
  const { query, sort, base, worth } = question;
  const position = query.cursor === undefined ? null : decodeCursor(query, viewer, query.cursor);
  if (position !== null && !orders[sort].accepts(position[0])) throw new InvalidCursor();
  const rows = await rowsOf<PageRow>(
    connection,
    sql`select entry, ${keyText(sort)} as key, sort_name, slug
        from (select *, ${sort === 'relevance' ? worth : sql`0`} as worth from directory_entry
              where ${allOf([base, ...restrictionsBut(question, null)])}) as hit
        ${position === null ? sql`` : sql`where ${after(sort, position)}`}
        order by ${orderBy(sort)} limit ${query.limit + 1}`,
  );
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const nextCursor =
    last === undefined ? null : encodeCursor(query, viewer, [last.key, last.sort_name, last.slug]);
  return { items: page.map(({ entry }) => entry), nextCursor };
}

/** A date goes into a cursor as text. */
const keyText = (sort: SortOrder): SQL =>
  sort === 'confirmed' ? sql`(${orders[sort].key})::text` : orders[sort].key;

/** The ids that a row counts under; a citywide offer counts in every real district. */
function countedIds(name: FacetName, query: PartnerListQuery, vocabulary: Vocabulary): SQL {
  const { column, several } = facetColumns[name];
  if (!several) return sql`array[${column}]`;
  if (name !== 'district' || query.citywide === 'false') return column;
  const real = textArray(vocabulary.districts.map(({ id }) => id));
  return sql`case when citywide then array(select unnest(districts) union select unnest(${real})) else districts end`;
}

/** One select over the facet's own base, so that the planner can use an index where there is something to use it for. */
function countSql(name: FacetName, question: Question, vocabulary: Vocabulary): SQL {
  const conditions = allOf([question.base, ...restrictionsBut(question, name)]);
  return sql`select ${name}::text as name, id, count(*)::int as count
    from directory_entry, unnest(${countedIds(name, question.query, vocabulary)}) as id
    where ${conditions} and id is not null group by id`;
}

type Counts = Pick<PartnerList, 'total' | 'facets'>;

async function readCounts(
  connection: Connection,
  question: Question,
  vocabulary: Vocabulary,
): Promise<Counts> {
  const all = allOf([question.base, ...restrictionsBut(question, null)]);
  const total = sql`select 'total' as name, '' as id, count(*)::int as count from directory_entry where ${all}`;
  const parts = [total, ...facetNames.map((name) => countSql(name, question, vocabulary))];
  const rows = await rowsOf<{ name: string; id: string; count: number }>(
    connection,
    sql.join(parts, sql` union all `),
  );
  const facets = eachFacet((name) =>
    Object.fromEntries(rows.filter((row) => row.name === name).map(({ id, count }) => [id, count])),
  );
  return { total: rows.find(({ name }) => name === 'total')?.count ?? 0, facets };
}

/**
 * Partners by search text and filters, in keyset pages, with the counts of every facet value; from the rows of the
 * viewer's level alone.
 * @throws InvalidCursor
 */
export async function listPartners(
  db: Database,
  query: PartnerListQuery,
  context: ListContext,
): Promise<PartnerList> {
  const { viewer, vocabulary, language } = context;
  const terms = await searchSql(db, viewer, query.q, vocabulary, language);
  const question = questionOf(query, viewer, terms);
  const [page, counts] = await Promise.all([
    readPage(db, question, viewer),
    readCounts(db, question, vocabulary),
  ]);
  return { ...page, ...counts };
}
