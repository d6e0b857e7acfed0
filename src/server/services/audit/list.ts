import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { z } from 'zod';
import type { AuditEvent, auditQuery, auditTrail } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { person } from '../../db/people-schema.ts';
import { audit, partner } from '../../db/schema.ts';

const pageSize = 100;

/** Whom an event was about, as opposed to who did it. */
const concerned = alias(person, 'concerned');

/** Who did what, the newest first, in pages. */
export async function listAudit(
  connection: Connection,
  { before, action }: z.infer<typeof auditQuery>,
): Promise<z.infer<typeof auditTrail>> {
  const rows = await connection
    .select({
      event: audit,
      slug: partner.slug,
      entryName: partner.name,
      name: person.name,
      person: concerned.name,
    })
    .from(audit)
    .leftJoin(partner, eq(partner.id, audit.partnerId))
    .leftJoin(person, eq(person.id, audit.actor))
    .leftJoin(concerned, eq(concerned.id, sql`${audit.details} ->> 'person'`))
    .where(
      and(
        before === undefined ? undefined : lt(audit.id, before),
        action === undefined ? undefined : eq(audit.action, action),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(pageSize + 1);
  const shown = rows.slice(0, pageSize);
  return {
    events: shown.map(({ event, name, ...about }) => ({
      id: event.id,
      at: new Date(event.at).toISOString(),
      actor: name ?? event.actor,
      action: event.action,
      ...about,
      details: event.details as AuditEvent['details'],
    })),
    nextBefore: rows.length > pageSize ? (shown.at(-1)?.event.id ?? null) : null,
  };
}
