import { eq, sql } from 'drizzle-orm';
import { type Connection, rowsOf } from '../../db/database.ts';
import { audit } from '../../db/schema.ts';

/** Takes values out of the reasons that the audit tells; who did what and when cannot be changed even so (0004). */
export async function redactAudit(connection: Connection, redact: (text: string) => string): Promise<void> {
  const rows = await connection
    .select({ id: audit.id, details: audit.details })
    .from(audit)
    .where(sql`${audit.details} ->> 'reason' <> ''`);
  const redacted = rows
    .map(({ id, details }) => ({ id, details, reason: redact(String(details.reason)) }))
    .filter(({ details, reason }) => reason !== details.reason);
  if (redacted.length === 0) return;
  await rowsOf(connection, sql`set local partnernetz.erasing = 'on'`);
  for (const { id, details, reason } of redacted)
    await connection
      .update(audit)
      .set({ details: { ...details, reason } })
      .where(eq(audit.id, id));
  await rowsOf(connection, sql`set local partnernetz.erasing = 'off'`);
}
