import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { levelOfRole } from '../../../contract/roles.ts';
import type { Connection } from '../../db/database.ts';
import { caretaker, person } from '../../db/people-schema.ts';
import { type Viewer, visitor } from '../../http/viewer.ts';

/** Who a session belongs to, with what the role then is; a visitor where the role was withdrawn. */
export async function findViewer(
  connection: Connection,
  session: { readonly id: string; readonly personId: string } | null,
): Promise<Viewer> {
  if (session === null) return visitor;
  const { id, name, email, language, role } = person;
  const entries = sql<
    string[]
  >`array(select partner_id::text from ${caretaker} where person_id = ${person}.id)`;
  const mustSetUpSecondFactor = sql<boolean>`
    ${role} in ('editor', 'administrator') and (select second_factor_required from installation)
    and not exists (select from second_factor where person_id = ${person}.id and confirmed_at is not null)`;
  const [found] = await connection
    .select({ id, name, email, language, role, entries, mustSetUpSecondFactor })
    .from(person)
    .where(and(eq(person.id, session.personId), isNotNull(person.role)));
  if (found === undefined || found.role === null) return visitor;
  return {
    level: found.mustSetUpSecondFactor ? 'public' : levelOfRole[found.role],
    person: { ...found, role: found.role, sessionId: session.id },
  };
}
