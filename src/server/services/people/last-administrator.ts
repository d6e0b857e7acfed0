import { asc, eq } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { person } from '../../db/people-schema.ts';
import { Refusal } from '../service-error.ts';

/**
 * Makes sure that somebody is left who can give roles; whoever asks at the same moment waits.
 * @throws Refusal `not-possible-now` where this person is the only administrator.
 */
export async function refuseLastAdministrator(connection: Connection, personId: string): Promise<void> {
  const administrators = await connection
    .select({ id: person.id })
    .from(person)
    .where(eq(person.role, 'administrator'))
    .orderBy(asc(person.id))
    .for('update');
  if (administrators.length === 1 && administrators[0]?.id === personId)
    throw new Refusal('not-possible-now');
}
