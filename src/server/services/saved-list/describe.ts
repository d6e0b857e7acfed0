import { asc, desc, eq, isNull } from 'drizzle-orm';
import type { SavedList } from '../../../contract/saved-lists.ts';
import type { Connection } from '../../db/database.ts';
import { contactList, contactListPrint } from '../../db/list-schema.ts';
import { person } from '../../db/people-schema.ts';
import { isId } from '../is-id.ts';
import { Refusal } from '../service-error.ts';

type Row = typeof contactList.$inferSelect;

async function describeList(connection: Connection, row: Row): Promise<SavedList> {
  const [owner] = await connection.select({ name: person.name }).from(person).where(eq(person.id, row.owner));
  const [last] = await connection
    .select({ print: contactListPrint, name: person.name })
    .from(contactListPrint)
    .leftJoin(person, eq(person.id, contactListPrint.by))
    .where(eq(contactListPrint.listId, row.id))
    .orderBy(desc(contactListPrint.at))
    .limit(1);
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    query: row.query,
    slugs: row.slugs === null ? null : [...row.slugs],
    owner: owner?.name ?? '',
    version: row.version,
    updatedAt: row.updatedAt.toISOString(),
    lastPrint:
      last === undefined
        ? null
        : {
            at: last.print.at.toISOString(),
            by: last.name ?? '',
            level: last.print.level,
            count: Object.keys(last.print.entries).length,
          },
  };
}

/** A list that is kept. @throws Refusal `not-found`, also for one that was taken away. */
export async function loadList(connection: Connection, id: string): Promise<Row> {
  const [row] = isId(id) ? await connection.select().from(contactList).where(eq(contactList.id, id)) : [];
  if (row === undefined || row.deletedAt !== null) throw new Refusal('not-found');
  return row;
}

/** A list as the team sees it. @throws Refusal `not-found` */
export const readList = async (connection: Connection, id: string): Promise<SavedList> =>
  describeList(connection, await loadList(connection, id));

/** All lists that are kept, by name. */
export async function listLists(connection: Connection): Promise<SavedList[]> {
  const rows = await connection
    .select()
    .from(contactList)
    .where(isNull(contactList.deletedAt))
    .orderBy(asc(contactList.name), asc(contactList.createdAt));
  return Promise.all(rows.map((row) => describeList(connection, row)));
}
