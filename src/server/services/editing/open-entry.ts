import type { Connection } from '../../db/database.ts';
import type { SignedIn, Viewer } from '../../http/viewer.ts';
import { loadPartner, loadPartnerOf, type StoredPartner } from '../partner/load.ts';
import { Refusal } from '../service-error.ts';

export const isStaff = ({ role }: SignedIn): boolean => role !== 'partner';

/** The person who asks; the route has made sure that there is one. @throws Refusal `not-allowed` */
export function personOf({ person }: Viewer): SignedIn {
  if (person === null) throw new Refusal('not-allowed');
  return person;
}

/**
 * An entry for somebody who may work on it: the KI, or whoever looks after it while it is in the directory.
 * @throws Refusal `not-found` where the viewer may not even know of it, `not-allowed` where they may only read it.
 */
export async function openEntry(
  connection: Connection,
  slug: string,
  viewer: Viewer,
): Promise<StoredPartner> {
  const person = personOf(viewer);
  const stored = isStaff(person)
    ? await loadPartner(connection, slug)
    : await loadPartnerOf(connection, slug, { level: viewer.level, entries: person.entries });
  if (stored === null) throw new Refusal('not-found');
  if (isStaff(person) || person.entries.includes(stored.id)) return stored;
  throw new Refusal('not-allowed');
}
