import { eq, sql } from 'drizzle-orm';
import type { Role } from '../../../contract/roles.ts';
import type { Connection } from '../../db/database.ts';
import { person } from '../../db/people-schema.ts';

export interface Enrolment {
  readonly email: string;
  readonly name: string;
  readonly language: 'de' | 'en';
  readonly role: Role;
}

export type StoredPerson = typeof person.$inferSelect;

/** A role is given, or a higher one kept: an editor who is invited to look after an entry stays an editor. */
const rank: Readonly<Record<Role, number>> = { partner: 0, editor: 1, administrator: 2 };
const higher = (had: Role | null, given: Role): Role =>
  had !== null && rank[had] > rank[given] ? had : given;

/** Makes an account for an address, or gives the one that it has a role. Names that people have are kept. */
export async function enrol(
  connection: Connection,
  { email, name, language, role }: Enrolment,
): Promise<StoredPerson> {
  const [known] = await connection.select().from(person).where(eq(person.email, email)).for('update');
  const [written] =
    known === undefined
      ? await connection
          .insert(person)
          .values({ id: crypto.randomUUID(), email, name, language, role })
          .returning()
      : await connection
          .update(person)
          .set({ role: higher(known.role, role), updatedAt: sql`now()` })
          .where(eq(person.id, known.id))
          .returning();
  if (written === undefined) throw new Error('the account was not written');
  return written;
}
