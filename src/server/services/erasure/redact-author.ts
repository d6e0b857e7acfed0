import { and, eq, ne, sql } from 'drizzle-orm';
import { erasedAccount } from '../../../contract/erased.ts';
import type { PartnerCooperation } from '../../../contract/partner.ts';
import { same } from '../../../domain/partner/changes.ts';
import type { PartnerRecord } from '../../../domain/partner/record.ts';
import type { Connection } from '../../db/database.ts';
import { proposal } from '../../db/people-schema.ts';
import { contact, cooperation, revision } from '../../db/schema.ts';

type Redact = (text: string) => string;

const cooperationWithout = <Cooperation extends PartnerCooperation>(
  noted: Cooperation,
  redact: Redact,
): Cooperation => ({
  ...noted,
  agreement: redact(noted.agreement),
  responsible: redact(noted.responsible),
  notes: redact(noted.notes),
});

/** Who noted a consent, and who at the KI looks after the entry. */
const recordWithout = (record: PartnerRecord, name: string, redact: Redact): PartnerRecord => ({
  ...record,
  contacts: record.contacts.map((each) =>
    each.consent?.by === name ? { ...each, consent: { ...each.consent, by: erasedAccount } } : each,
  ),
  cooperation: record.cooperation === null ? null : cooperationWithout(record.cooperation, redact),
});

/** A word of the name by which the database finds the few rows that may have it. */
const searched = (name: string) =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? name;

async function redactPublished(connection: Connection, name: string, redact: Redact): Promise<void> {
  const rows = await connection
    .select()
    .from(revision)
    .where(sql`strpos(lower(${revision.reason} || ${revision.content}::text), ${searched(name)}) > 0`);
  for (const { partnerId, version, content, reason } of rows) {
    const redacted = { content: recordWithout(content, name, redact), reason: redact(reason) };
    if (same(redacted, { content, reason })) continue;
    await connection
      .update(revision)
      .set(redacted)
      .where(and(eq(revision.partnerId, partnerId), eq(revision.version, version)));
  }
}

/** Replaces somebody's name wherever it stands as that of who wrote, reviewed, agreed or looks after something. */
export async function redactAuthor(connection: Connection, name: string, redact: Redact): Promise<void> {
  await redactPublished(connection, name, redact);
  await connection.update(contact).set({ consentBy: erasedAccount }).where(eq(contact.consentBy, name));
  for (const noted of await connection.select().from(cooperation)) {
    const redacted = cooperationWithout(noted, redact);
    if (same(redacted, noted)) continue;
    await connection.update(cooperation).set(redacted).where(eq(cooperation.partnerId, noted.partnerId));
  }
  const commented = await connection
    .select({ id: proposal.id, comment: proposal.comment })
    .from(proposal)
    .where(ne(proposal.comment, ''));
  for (const { id, comment } of commented)
    if (redact(comment) !== comment)
      await connection
        .update(proposal)
        .set({ comment: redact(comment) })
        .where(eq(proposal.id, id));
}
