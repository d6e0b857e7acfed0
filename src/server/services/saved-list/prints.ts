import { and, desc, eq } from 'drizzle-orm';
import type { AccessLevel } from '../../../contract/access.ts';
import type { ContactListSelection } from '../../../contract/contact-list.ts';
import type { Partner } from '../../../contract/partner.ts';
import type { ListChanges } from '../../../contract/saved-lists.ts';
import type { City } from '../../cities/city.ts';
import type { Connection, Database } from '../../db/database.ts';
import { contactListPrint } from '../../db/list-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import { selectEntries } from '../contact-list/select-entries.ts';
import { loadList } from './describe.ts';
import { fingerprints } from './fingerprints.ts';

interface Printed {
  readonly selection: ContactListSelection;
  readonly layout: string;
  /** The list that was printed, where it is one that is kept. */
  readonly listId: string | null;
}

/** Notes a print: above public in the audit, and with a list that is kept what it said. */
export async function notePrint(
  connection: Connection,
  { selection: { level }, layout, listId }: Printed,
  partners: readonly Partner[],
  { person }: Viewer,
): Promise<void> {
  if (person === null) return;
  if (level !== 'public')
    await connection.insert(audit).values({
      actor: person.id,
      action: 'print',
      details: { format: layout, level, count: partners.length },
    });
  if (listId === null) return;
  const list = await loadList(connection, listId);
  await connection
    .insert(contactListPrint)
    .values({ listId: list.id, by: person.id, level, entries: await fingerprints(partners) });
}

/**
 * The entries of a list for paper, together with the note that they were printed.
 * @throws Refusal `not-allowed` where the recipient's level is above the viewer's; `not-found` for no such list.
 */
export function takeOutForPrint(
  db: Database,
  printed: Printed,
  viewer: Viewer,
  city: City,
): Promise<Partner[]> {
  return db.transaction(async (connection) => {
    const { partners } = await selectEntries(connection, printed.selection, viewer, city);
    await notePrint(connection, printed, partners, viewer);
    return partners;
  });
}

async function lastPrint(connection: Connection, listId: string, level: AccessLevel) {
  const [last] = await connection
    .select()
    .from(contactListPrint)
    .where(and(eq(contactListPrint.listId, listId), eq(contactListPrint.level, level)))
    .orderBy(desc(contactListPrint.at))
    .limit(1);
  return last ?? null;
}

/** What differs from what was printed last at that level: which pages are to be exchanged. */
export async function changesSincePrint(
  connection: Connection,
  id: string,
  selection: ContactListSelection,
  viewer: Viewer,
  city: City,
): Promise<ListChanges> {
  const list = await loadList(connection, id);
  const last = await lastPrint(connection, list.id, selection.level);
  if (last === null) return { printedAt: null, changed: [], added: [], removed: [] };
  const { partners } = await selectEntries(connection, selection, viewer, city);
  const now = await fingerprints(partners);
  const then = last.entries;
  const slugs = Object.keys(now);
  return {
    printedAt: last.at.toISOString(),
    changed: slugs.filter((slug) => then[slug] !== undefined && then[slug] !== now[slug]),
    added: slugs.filter((slug) => then[slug] === undefined),
    removed: Object.keys(then).filter((slug) => now[slug] === undefined),
  };
}
