import { and, desc, eq, lt } from 'drizzle-orm';
import type { z } from 'zod';
import type { auditQuery, auditTrail } from '../../../contract/editing.ts';
import type { Connection } from '../../db/database.ts';
import { person } from '../../db/people-schema.ts';
import { audit, partner } from '../../db/schema.ts';

const pageSize = 100;

/** Who did what, the newest first, in pages. */
export async function listAudit(
  connection: Connection,
  { before, action }: z.infer<typeof auditQuery>,
): Promise<z.infer<typeof auditTrail>> {
  const rows = await connection
    .select({ event: audit, slug: partner.slug, name: person.name })
    .from(audit)
    .leftJoin(partner, eq(partner.id, audit.partnerId))
    .leftJoin(person, eq(person.id, audit.actor))
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
    events: shown.map(({ event, slug, name }) => ({
      id: event.id,
      at: new Date(event.at).toISOString(),
      actor: name ?? event.actor,
      action: event.action,
      slug,
      details: event.details as z.infer<typeof auditTrail>['events'][number]['details'],
    })),
    nextBefore: rows.length > pageSize ? (shown.at(-1)?.event.id ?? null) : null,
  };
}
