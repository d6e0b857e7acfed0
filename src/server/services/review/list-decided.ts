import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { type DecidedProposal, decidedProposal } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { person, proposal } from '../../db/people-schema.ts';
import { partner } from '../../db/schema.ts';
import { namesOf } from '../people/names.ts';

/** As many as somebody looks through to find what they have just decided. */
const mostShown = 10;

const { state } = decidedProposal.shape;

/** The proposals that were decided on last, by whomever. */
export async function listDecided(connection: Connection): Promise<DecidedProposal[]> {
  const rows = await connection
    .select({
      id: proposal.id,
      slug: partner.slug,
      name: partner.name,
      author: person.name,
      state: proposal.state,
      decidedAt: proposal.decidedAt,
      decidedBy: proposal.decidedBy,
    })
    .from(proposal)
    .innerJoin(partner, eq(partner.id, proposal.partnerId))
    .innerJoin(person, eq(person.id, proposal.author))
    .where(and(inArray(proposal.state, state.options), isNotNull(proposal.decidedAt)))
    .orderBy(desc(proposal.decidedAt))
    .limit(mostShown);
  const nameOf = await namesOf(
    connection,
    rows.map(({ decidedBy }) => decidedBy),
  );
  return rows.flatMap((row) =>
    row.decidedAt === null
      ? []
      : {
          ...row,
          state: state.parse(row.state),
          decidedAt: row.decidedAt.toISOString(),
          decidedBy: nameOf(row.decidedBy ?? ''),
        },
  );
}
