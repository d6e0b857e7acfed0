import { and, eq } from 'drizzle-orm';
import type { Caretaker } from '../../../contract/editing.ts';
import { caretaker, person, session } from '../../db/people-schema.ts';
import { audit } from '../../db/schema.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { EditingContext } from '../editing/context.ts';
import { openEntry, personOf } from '../editing/open-entry.ts';
import { findCaretaker, listCaretakers } from './caretakers.ts';

/**
 * Withdraws an invitation, or the right to look after an entry. A partner who looks after no entry any more has no
 * role, and every session of theirs ends.
 * @returns who is left. @throws Refusal `not-found`
 */
export async function removeCaretaker(
  { db }: EditingContext,
  slug: string,
  personId: string,
  viewer: Viewer,
): Promise<Caretaker[]> {
  const entry = await openEntry(db, slug, viewer);
  const actor = personOf(viewer);
  return db.transaction(async (connection) => {
    await findCaretaker(connection, entry.id, personId);
    await connection
      .delete(caretaker)
      .where(and(eq(caretaker.partnerId, entry.id), eq(caretaker.personId, personId)));
    await connection.insert(audit).values({
      actor: actor.id,
      action: 'remove-caretaker',
      partnerId: entry.id,
      details: { person: personId },
    });
    const others = await connection.select().from(caretaker).where(eq(caretaker.personId, personId));
    if (others.length === 0) {
      const withdrawn = await connection
        .update(person)
        .set({ role: null })
        .where(and(eq(person.id, personId), eq(person.role, 'partner')))
        .returning({ id: person.id });
      if (withdrawn.length > 0) await connection.delete(session).where(eq(session.userId, personId));
    }
    return listCaretakers(connection, entry.id);
  });
}
