import { desc, eq } from 'drizzle-orm';
import type { ContactPeople } from '../../../contract/erasure.ts';
import { isErased } from '../../../domain/partner/erasure.ts';
import type { Connection } from '../../db/database.ts';
import { revision } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { openEntry } from '../editing/open-entry.ts';

/** Everybody whom a published state of an entry names as a contact: people before desks, those of today first. */
export async function listContactPeople(
  connection: Connection,
  slug: string,
  viewer: Viewer,
): Promise<ContactPeople> {
  const { id, version, record } = await openEntry(connection, slug, viewer);
  const rows = await connection
    .select({ content: revision.content })
    .from(revision)
    .where(eq(revision.partnerId, id))
    .orderBy(desc(revision.version));
  const people = new Map<string, ContactPeople['people'][number]>();
  const today = new Set(record.contacts.map(({ name }) => name));
  for (const contact of [record, ...rows.map(({ content }) => content)].flatMap(({ contacts }) => contacts)) {
    const { name, type, role } = contact;
    if (isErased(contact) || people.has(name)) continue;
    people.set(name, { name, type, role, current: today.has(name) });
  }
  const rank = ({ type, current }: ContactPeople['people'][number]) =>
    (type === 'person' ? 0 : 2) + (current ? 0 : 1);
  return { version, people: [...people.values()].toSorted((a, b) => rank(a) - rank(b)) };
}
