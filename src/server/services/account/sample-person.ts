import { and, asc, eq, sql } from 'drizzle-orm';
import type { Role } from '../../../contract/roles.ts';
import type { Connection } from '../../db/database.ts';
import { caretaker, person } from '../../db/people-schema.ts';
import { audit, partner } from '../../db/schema.ts';
import { enrol } from '../people/enrol.ts';

/** Invented, like everybody in a sample installation. */
const people: Readonly<Record<Role, { readonly name: string; readonly email: string }>> = {
  partner: { name: 'Meryem Beispiel', email: 'meryem@partner.example' },
  editor: { name: 'Robin Redaktion', email: 'robin@ki.example' },
  administrator: { name: 'Alex Administration', email: 'alex@ki.example' },
};

/** How many entries the sample partner looks after. */
const entries = 2;

async function giveEntries(connection: Connection, personId: string): Promise<void> {
  const [already] = await connection
    .select({ count: sql<number>`count(*)::int` })
    .from(caretaker)
    .where(eq(caretaker.personId, personId));
  if ((already?.count ?? 0) > 0) return;
  const own = await connection
    .select({ partnerId: partner.id })
    .from(partner)
    .where(
      and(
        eq(partner.state, 'active'),
        eq(partner.level, 'public'),
        eq(partner.kind, 'migrantenorganisation'),
      ),
    )
    .orderBy(asc(partner.slug))
    .limit(entries);
  if (own.length > 0)
    await connection
      .insert(caretaker)
      .values(own.map((each) => ({ ...each, personId, invitedBy: 'sample' })));
}

/** The sample person of a role, made when first asked for. @returns the person's id. */
export async function samplePerson(connection: Connection, role: Role): Promise<string> {
  const { id } = await enrol(connection, { ...people[role], language: 'de', role });
  if (role === 'partner') await giveEntries(connection, id);
  await connection.update(person).set({ signedInAt: sql`now()` }).where(eq(person.id, id));
  await connection.insert(audit).values({ actor: id, action: 'sign-in', details: { sample: true } });
  return id;
}
