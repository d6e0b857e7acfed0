import { and, eq, isNull } from 'drizzle-orm';
import type { ListLink } from '../../../contract/saved-lists.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import { parseFilters, serialiseFilters } from '../../../domain/directory/filters.ts';
import type { City } from '../../cities/city.ts';
import type { Connection } from '../../db/database.ts';
import { contactList } from '../../db/list-schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { selectEntries } from '../contact-list/select-entries.ts';
import { Refusal } from '../service-error.ts';

/**
 * What the short address on a printed list leads to: the filters that it follows, or those of its picked entries that
 * the asker may see. Its name is printed on the same paper.
 * @throws Refusal `not-found` for no such code, also for a list that was taken away.
 */
export async function followLink(
  connection: Connection,
  code: string,
  viewer: Viewer,
  { city, vocabulary }: { readonly city: City; readonly vocabulary: Vocabulary },
): Promise<ListLink> {
  const [row] = await connection
    .select()
    .from(contactList)
    .where(and(eq(contactList.code, code), isNull(contactList.deletedAt)));
  if (row === undefined) throw new Refusal('not-found');
  if (row.slugs === null) {
    const { filters } = parseFilters(new URLSearchParams(row.query), vocabulary);
    return { name: row.name, filters: serialiseFilters(filters).toString(), slugs: null };
  }
  const selection = { slugs: [...row.slugs], level: viewer.level };
  const { partners } = await selectEntries(connection, selection, viewer, city);
  return { name: row.name, filters: null, slugs: partners.map(({ slug }) => slug) };
}
