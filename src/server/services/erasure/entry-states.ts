import { eq } from 'drizzle-orm';
import type { EntryState } from '../../../domain/partner/erasure.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { revision } from '../../db/schema.ts';

/** Every state of an entry that is stored anywhere: published, proposed, being written, as it was decided on. */
export async function entryStates(connection: Connection, partnerId: string): Promise<EntryState[]> {
  const published = await connection
    .select({ content: revision.content })
    .from(revision)
    .where(eq(revision.partnerId, partnerId));
  const proposed = await connection
    .select({ content: proposal.content, proposed: proposal.proposed })
    .from(proposal)
    .where(eq(proposal.partnerId, partnerId));
  return [
    ...published.map(({ content }) => content),
    ...proposed.flatMap(({ content, proposed: decided }) => [
      content,
      ...(decided === null ? [] : [decided]),
    ]),
  ];
}
