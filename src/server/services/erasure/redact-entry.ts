import { and, eq, sql } from 'drizzle-orm';
import { same } from '../../../domain/partner/changes.ts';
import {
  type ErasedPerson,
  markedState,
  textRedactor,
  withoutPerson,
} from '../../../domain/partner/erasure.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { revision } from '../../db/schema.ts';

/** Takes a person out of every published state; who published it and when stays. */
export async function redactRevisions(
  connection: Connection,
  partnerId: string,
  person: ErasedPerson,
): Promise<void> {
  const redact = textRedactor(person);
  const rows = await connection.select().from(revision).where(eq(revision.partnerId, partnerId));
  for (const { version, content, reason } of rows) {
    const redacted = { content: markedState(content, person), reason: redact(reason) };
    if (same(redacted, { content, reason })) continue;
    await connection
      .update(revision)
      .set(redacted)
      .where(and(eq(revision.partnerId, partnerId), eq(revision.version, version)));
  }
}

/**
 * Takes a person out of what was proposed or is being written. Such a proposal is another one afterwards: a page that
 * has it open must not write the person back.
 */
export async function redactProposals(
  connection: Connection,
  partnerId: string,
  person: ErasedPerson,
): Promise<void> {
  const redact = textRedactor(person);
  const rows = await connection.select().from(proposal).where(eq(proposal.partnerId, partnerId));
  for (const { id, content, proposed, comment } of rows) {
    const redacted = {
      content: withoutPerson(content, person),
      proposed: proposed === null ? null : withoutPerson(proposed, person),
      comment: redact(comment),
    };
    if (same(redacted, { content, proposed, comment })) continue;
    await connection
      .update(proposal)
      .set({ ...redacted, version: sql`${proposal.version} + 1` })
      .where(eq(proposal.id, id));
  }
}
