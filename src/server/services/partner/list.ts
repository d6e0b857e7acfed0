import { type SQL, sql } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import type { SortOrder } from '../../../contract/facets.ts';
import type { PartnerList, PartnerListQuery } from '../../../contract/partner-list.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import { eachFacet } from '../../../domain/directory/filters.ts';
import type { InterfaceLanguage } from '../../../domain/vocabulary.ts';
import { type Connection, type Database, rowsOf } from '../../db/database.ts';
import { allBut, facetCondition, type Restrictions, readCounts } from './list-counts.ts';
import { decodeCursor, encodeCursor, InvalidCursor, type Position } from './list-cursor.ts';
import { after, orderBy, orders } from './list-order.ts';
import { searchSql, type TermSql } from './list-terms.ts';

export interface ListContext {
  readonly viewer: AccessLevel;
  readonly vocabulary: Vocabulary;
  /** Whose labels a search term may hit. */
  readonly language: InterfaceLanguage;
}

interface Question extends Restrictions {
  readonly query: PartnerListQuery;
  readonly sort: SortOrder;
  readonly worth: SQL;
}

function questionOf(query: PartnerListQuery, viewer: AccessLevel, terms: readonly TermSql[]): Question {
  const base = [sql`level = ${viewer}`, ...terms.map(({ condition }) => condition)];
  if (query.confirmedSince !== undefined) base.push(sql`confirmed_at >= ${query.confirmedSince}::date`);
  const searched = terms.length > 0;
  const sort = query.sort ?? (searched ? 'relevance' : 'name');
  return {
    query,
    sort: sort === 'relevance' && !searched ? 'name' : sort,
    base: sql.join(base, sql` and `),
    worth: searched
      ? sql.join(
          terms.map((term) => term.worth),
          sql` + `,
        )
      : sql`0`,
    facets: eachFacet((name) => facetCondition(name, query)),
  };
}

interface PageRow {
  readonly entry: DirectoryEntry;
  readonly key: Position[0];
  readonly sort_name: string;
  readonly slug: string;
}

async function readPage(connection: Connection, question: Question, viewer: AccessLevel) {
  const { query, sort, worth } = question;
  const position = query.cursor === undefined ? null : decodeCursor(query, viewer, query.cursor);
  if (position !== null && !orders[sort].accepts(position[0])) throw new InvalidCursor();
  const rows = await rowsOf<PageRow>(
    connection,
    sql`select entry, ${keyText(sort)} as key, sort_name, slug
        from (select *, ${sort === 'relevance' ? worth : sql`0`} as worth from directory_entry
              where ${allBut(question, null)}) as hit
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
    readCounts(db, question, query, vocabulary),
  ]);
  return { ...page, ...counts };
}
