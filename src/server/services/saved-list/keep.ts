import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { KeptList, SavedList } from '../../../contract/saved-lists.ts';
import type { Vocabulary } from '../../../contract/vocabulary.ts';
import { parseListSettings, serialiseListSettings } from '../../../domain/contact-list/settings.ts';
import { parseFilters, serialiseFilters } from '../../../domain/directory/filters.ts';
import type { Connection } from '../../db/database.ts';
import { contactList } from '../../db/list-schema.ts';
import { randomLetters } from '../../random-letters.ts';
import { isId } from '../is-id.ts';
import { Refusal, VersionConflict } from '../service-error.ts';
import { readList } from './describe.ts';

/** Not found by trying: there are 31^8 of them. */
const codeLength = 8;

/** What is understood of a list's address, and nothing else. */
function tidy(query: string, vocabulary: Vocabulary): string {
  const params = new URLSearchParams(query);
  const tidied = serialiseFilters(parseFilters(params, vocabulary).filters);
  for (const [name, value] of serialiseListSettings(parseListSettings(params))) tidied.append(name, value);
  return tidied.toString();
}

/** Keeps a list. */
export async function saveList(
  connection: Connection,
  { name, query, slugs }: KeptList,
  owner: string,
  vocabulary: Vocabulary,
): Promise<SavedList> {
  const [saved] = await connection
    .insert(contactList)
    .values({ name, query: tidy(query, vocabulary), slugs, owner, code: randomLetters(codeLength) })
    .returning({ id: contactList.id });
  if (saved === undefined) throw new Error('the list was not kept');
  return readList(connection, saved.id);
}

/**
 * Changes a list that is kept.
 * @param version the state that the change is based on.
 * @throws Refusal `not-found`, VersionConflict where somebody else was faster.
 */
export async function changeList(
  connection: Connection,
  id: string,
  version: number,
  { name, query, slugs }: KeptList,
  vocabulary: Vocabulary,
): Promise<SavedList> {
  const before = await readList(connection, id);
  const changed = await connection
    .update(contactList)
    .set({
      name,
      query: tidy(query, vocabulary),
      slugs,
      version: sql`${contactList.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(contactList.id, id), eq(contactList.version, version), isNull(contactList.deletedAt)))
    .returning({ id: contactList.id });
  if (changed.length === 0) throw new VersionConflict(before.name);
  return readList(connection, id);
}

/** Takes a list away, or brings it back. @throws Refusal `not-found` where there is none to take or bring. */
export async function moveList(connection: Connection, id: string, to: 'away' | 'back'): Promise<void> {
  if (!isId(id)) throw new Refusal('not-found');
  const moved = await connection
    .update(contactList)
    .set({ deletedAt: to === 'away' ? sql`now()` : null })
    .where(
      and(
        eq(contactList.id, id),
        to === 'away' ? isNull(contactList.deletedAt) : isNotNull(contactList.deletedAt),
      ),
    )
    .returning({ id: contactList.id });
  if (moved.length === 0) throw new Refusal('not-found');
}
