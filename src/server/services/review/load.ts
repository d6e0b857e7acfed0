import { eq } from 'drizzle-orm';
import type { Connection } from '../../db/database.ts';
import { person, proposal } from '../../db/people-schema.ts';
import { partner } from '../../db/schema.ts';
import type { StoredProposal } from '../editing/load-proposal.ts';
import { isId } from '../is-id.ts';
import { loadPartner, type StoredPartner } from '../partner/load.ts';
import { Refusal } from '../service-error.ts';

export interface ProposalAtHand {
  readonly stored: StoredProposal;
  readonly entry: StoredPartner;
  readonly author: {
    readonly name: string;
    readonly email: string;
    readonly language: 'de' | 'en';
    readonly isErased: boolean;
  };
}

/** A proposal with its entry as it is now. Drafts are nobody's business but their authors'. @throws Refusal `not-found` */
export async function loadProposal(connection: Connection, id: string): Promise<ProposalAtHand> {
  if (!isId(id)) throw new Refusal('not-found');
  const [row] = await connection
    .select({
      stored: proposal,
      slug: partner.slug,
      author: {
        name: person.name,
        email: person.email,
        language: person.language,
        erasedAt: person.erasedAt,
      },
    })
    .from(proposal)
    .innerJoin(partner, eq(partner.id, proposal.partnerId))
    .innerJoin(person, eq(person.id, proposal.author))
    .where(eq(proposal.id, id));
  if (row === undefined || row.stored.state === 'draft') throw new Refusal('not-found');
  const entry = await loadPartner(connection, row.slug);
  if (entry === null) throw new Refusal('not-found');
  const { erasedAt, ...author } = row.author;
  return { stored: row.stored, entry, author: { ...author, isErased: erasedAt !== null } };
}
