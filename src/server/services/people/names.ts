import { inArray } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { person } from '../../db/people-schema.ts';

/** Names of people by their ids; tools, which have none, are called what they are. */
export async function namesOf(
  connection: Connection,
  ids: readonly (string | null)[],
): Promise<(id: string) => string> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await connection
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, wanted));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
