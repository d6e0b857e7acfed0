import { and, asc, eq } from 'drizzle-orm';
import type { Caretaker } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { caretaker, person } from '../../db/people-schema.ts';
import { Refusal } from '../service-error.ts';

const columns = {
  id: person.id,
  name: person.name,
  email: person.email,
  language: person.language,
  invitedAt: caretaker.invitedAt,
  signedInAt: person.signedInAt,
};

interface Row {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly invitedAt: Date;
  readonly signedInAt: Date | null;
}

export const describeCaretaker = ({ id, name, email, invitedAt, signedInAt }: Row): Caretaker => ({
  id,
  name,
  email,
  invitedAt: invitedAt.toISOString(),
  signedInAt: signedInAt?.toISOString() ?? null,
});

/** Who looks after an entry, or is invited to, in the order of the invitations. */
export async function listCaretakers(connection: Connection, partnerId: string): Promise<Caretaker[]> {
  const rows = await connection
    .select(columns)
    .from(caretaker)
    .innerJoin(person, eq(person.id, caretaker.personId))
    .where(eq(caretaker.partnerId, partnerId))
    .orderBy(asc(caretaker.invitedAt), asc(person.name));
  return rows.map(describeCaretaker);
}

/**
 * One of them, with the language to write in. Whoever invites, reminds or removes the same person at the same moment
 * waits until the transaction ends. @throws Refusal `not-found`
 */
export async function findCaretaker(connection: Connection, partnerId: string, personId: string) {
  const [row] = await connection
    .select(columns)
    .from(caretaker)
    .innerJoin(person, eq(person.id, caretaker.personId))
    .where(and(eq(caretaker.partnerId, partnerId), eq(caretaker.personId, personId)))
    .for('update', { of: person });
  if (row === undefined) throw new Refusal('not-found');
  return row;
}
