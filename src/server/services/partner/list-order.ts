import { type SQL, sql } from 'drizzle-orm';
import type { SortOrder } from '../../../contract/facets.ts';
import type { Position } from './list-cursor.ts';

/** The first sort key of an order; after it come the folded name and the slug, ascending. */
interface Order {
  readonly key: SQL;
  readonly descending: boolean;
  /** Whether a cursor's key can be compared with this one. */
  readonly accepts: (key: Position[0]) => boolean;
  readonly typed: (key: Position[0]) => SQL;
}

const isCount = (key: Position[0]) => Number.isInteger(key) && Math.abs(Number(key)) < 2 ** 31;
const isDay = (key: Position[0]) =>
  typeof key === 'string' &&
  (key === '-infinity' ||
    (/^\d{4}-\d\d-\d\d$/.test(key) &&
      !Number.isNaN(Date.parse(key)) &&
      new Date(key).toISOString().startsWith(key)));

export const orders: Readonly<Record<SortOrder, Order>> = {
  relevance: { key: sql`worth`, descending: true, accepts: isCount, typed: (key) => sql`${key}::int` },
  name: { key: sql`0`, descending: false, accepts: (key) => key === 0, typed: () => sql`0` },
  district: {
    key: sql`sort_district`,
    descending: false,
    accepts: isCount,
    typed: (key) => sql`${key}::int`,
  },
  confirmed: {
    key: sql`coalesce(confirmed_at, '-infinity'::date)`,
    descending: true,
    accepts: isDay,
    typed: (key) => sql`${key}::date`,
  },
};

/** The order of a page's rows; names alone need no first key, so that the index on them serves. */
export function orderBy(sort: SortOrder): SQL {
  if (sort === 'name') return sql`sort_name, slug`;
  const { key, descending } = orders[sort];
  return sql`${key} ${descending ? sql`desc` : sql`asc`}, sort_name, slug`;
}

/** What comes after a position in an order. */
export function after(sort: SortOrder, [first, name, slug]: Position): SQL {
  const next = sql`(sort_name, slug) > (${name} collate "C", ${slug} collate "C")`;
  if (sort === 'name') return next;
  const { key, descending, typed } = orders[sort];
  const value = typed(first);
  return sql`(${key} ${descending ? sql`<` : sql`>`} ${value} or (${key} = ${value} and ${next}))`;
}
